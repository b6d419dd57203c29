package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of knowledge (知识条目): a lesson, a standard, a rule, or what an analysis says of the kind, with what it is found by
 * (EVA-3). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class KnowledgeEntry {

    KnowledgeEntry() {}

    public abstract KnowledgeKind kind();

    /** The fact it comes from: {@code lesson/…}, {@code practice/…}, {@code analysis/indicator/period}. */
    public abstract Reference source();

    /** What it is about in a word: the name of the standard, else of the goal; empty where nobody said. */
    public abstract Optional<String> name();

    /** What was learned, or is to be done. */
    public abstract String text();

    /** Why it came so. */
    public abstract List<Cause> causes();

    /** When it was put down or adopted, in the book's zone. */
    public abstract LocalDate day();

    /** The year of the plan it was learned from; that of its day where there is none. */
    public abstract int year();

    /** The plan it was learned from. */
    public abstract Optional<PlanId> plan();

    /** The goal it was learned from. */
    public abstract Optional<GoalId> goal();

    /** The unit it is about or applies to. */
    public abstract Optional<OrgUnitId> unit();

    /** What it is about (目标维度). */
    public abstract Optional<String> dimension();

    /** Words to find it by (标签). */
    public abstract List<String> tags();

    /** Who answers for a standard or rule. */
    public abstract Optional<PartyId> owner();

    /** The first day on which a standard or rule counts. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it counts, by its own end or the next edition's beginning. */
    public abstract Optional<LocalDate> validUntil();

    /** The lessons that a standard or rule was made from. */
    public abstract List<Reference> madeFrom();

    /** What those lessons say, as far as they are known; in the same order. */
    public abstract List<String> madeFromTexts();

    /** Whether it counts on a day; what is no standard or rule does on every day. */
    public boolean isValidOn(LocalDate date) {
        return validFrom().filter(date::isBefore).isEmpty()
                && validUntil().filter(date::isAfter).isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KnowledgeEntry}. */
    static final class Builder extends KnowledgeEntryBuilder {
        Builder() {}
    }
}
