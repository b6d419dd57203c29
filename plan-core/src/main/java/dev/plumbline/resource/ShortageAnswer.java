package dev.plumbline.resource;

import dev.plumbline.fact.Fact;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Told;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done about a shortage of a resource on some days (RES-3).
 *
 * <p>A shortage stays open until one is recorded. It closes the days it names, of money the due dates among them, and
 * nothing else. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ShortageAnswer implements Fact {

    ShortageAnswer() {}

    /** The ways to answer a shortage. */
    public enum Kind implements Localized {
        /** 内部调配: taken from another unit or task. */
        TRANSFER("调配", "transfer"),
        /** 外部支持: bought or borrowed from outside. */
        EXTERNAL_SUPPORT("外部支持", "external support"),
        /** 上报上级: left to the superior to decide. */
        REPORT_TO_SUPERIOR("上报上级", "report to the superior");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    public abstract ResourceId resource();

    /** The unit or currency that is short, or one that fits it (个 for 台); every one of the resource where absent. */
    public abstract Optional<Unit> unit();

    /** The days that are short, both ends included; of a shortage of money the due date among them. */
    public abstract DateRange days();

    public abstract Kind kind();

    @Override
    public abstract Moment when();

    /** What is done exactly: from where, how much. */
    public abstract Optional<String> note();

    /** Whether it is about a line of a balance: its resource and unit, and at least one of its days. */
    public boolean isAbout(BalanceLine line) {
        return resource().equals(line.resource())
                && unit().filter(unit -> !ResourceUnits.fit(unit, line.unit())).isEmpty()
                && days().intersection(line.closedBy()).isPresent();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ShortageAnswer}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    ShortageAnswer check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private ShortageAnswer told() {
        return Told.all(note()) ? this : toBuilder().note(Told.text(note())).build();
    }

    /** Builds a {@link ShortageAnswer}. */
    public static final class Builder extends ShortageAnswerBuilder {
        Builder() {}
    }
}
