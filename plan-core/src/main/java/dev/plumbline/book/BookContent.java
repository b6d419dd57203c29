package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.execution.Execution;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a book holds; made by the book alone, which sees to it that nothing gets round a step. */
@Value.Immutable
@Value.Style(
        typeBuilder = "*Builder",
        typeInnerBuilder = "Builder",
        implementationNestedInBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = Override.class)
abstract class BookContent {

    BookContent() {}

    abstract List<Plan> plans();

    @Value.Default
    Execution execution() {
        return Execution.empty();
    }

    abstract List<PlanHistory> histories();

    /** The plans that hold another content than their own, for figures side by side. */
    abstract Set<PlanId> supposed();

    abstract List<AdjustmentRequest> adjustments();

    /** What was stored and could not be read. */
    abstract List<LostRecord> lost();

    @Value.Default
    Organisation organisation() {
        return Organisation.empty();
    }

    abstract List<CalendarDefinition> calendars();

    abstract Optional<CalendarId> calendar();

    @Value.Default
    PlanPolicy policy() {
        return PlanPolicy.standard();
    }

    @Value.Default
    ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Value.Default
    Unanswered unanswered() {
        return Unanswered.none();
    }

    boolean isLikeButForFacts(BookContent other) {
        return toBuilder().execution(other.execution()).build().equals(other);
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        return builder().from(this);
    }

    static final class Builder extends BookContentBuilder {
        Builder() {}
    }
}
