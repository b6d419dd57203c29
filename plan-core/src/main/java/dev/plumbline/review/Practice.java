package dev.plumbline.review;

import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How something is done from now on, because of what was learned (EVA-3): a standard (成功经验标准化) or a rule
 * (失败教训制度化) with its text and owner. Who adopted it, and when, is its stamp.
 *
 * <p>One recorded again under its id is its next edition, valid from its own day; with {@link #validUntil()} it ends.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Practice implements Fact {

    /** The kind of {@link #reference()}. */
    public static final String KIND = "practice";

    Practice() {}

    public abstract PracticeId id();

    public abstract PracticeKind kind();

    /** What it is called, not blank: 高转化率的推广素材模板, 客户投诉处理SOP. */
    public abstract String name();

    /** What is to be done, in words; not blank. */
    public abstract String text();

    /** Who answers for it. */
    public abstract PartyId owner();

    /** The first day on which it counts. */
    public abstract LocalDate validFrom();

    /** The last day on which it counts; empty while nobody has ended it. */
    public abstract Optional<LocalDate> validUntil();

    /** When it was adopted; the first day on which it counts unless stated. */
    @Override
    @Value.Default
    public Moment when() {
        return Moment.of(validFrom());
    }

    /** The lessons it was made from. */
    public abstract List<LessonId> lessons();

    /** The unit it applies to, those below it included; the whole company where absent. */
    public abstract Optional<OrgUnitId> unit();

    /** What it is about (目标维度); that of its first lesson that has one where absent. */
    public abstract Optional<String> dimension();

    /** Words to find it by (标签). */
    public abstract List<String> tags();

    /** Whether it counts on a day, both ends included; as far as no later edition takes its place. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom()) && validUntil().filter(day::isAfter).isEmpty();
    }

    /** A link to it, {@code practice/complaint-handling}. */
    public Reference reference() {
        return Reference.of(KIND, id().value());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Practice}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Practice check() {
        if (!Told.isTold(name()) || !Told.isTold(text())) {
            throw new IllegalArgumentException(
                    "Practice [" + id() + "] lacks its name [" + name() + "] or its text. Give both.");
        }
        validUntil().filter(end -> end.isBefore(validFrom())).ifPresent(end -> {
            throw new IllegalArgumentException("Practice [" + id() + "] ends on [" + end + "] before it begins on ["
                    + validFrom() + "]. Give an end on that day or later.");
        });
        return Told.all(dimension()) && Told.areTold(tags())
                ? this
                : toBuilder()
                        .dimension(Told.text(dimension()))
                        .tags(Told.texts(tags()))
                        .build();
    }

    /** Builds a {@link Practice}. */
    public static final class Builder extends PracticeBuilder {
        Builder() {}
    }
}
