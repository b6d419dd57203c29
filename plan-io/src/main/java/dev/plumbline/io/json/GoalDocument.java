package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.party.PartyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A goal as it is written. */
record GoalDocument(
        @Required GoalId id,
        @Required String name,
        @Nullable GoalLevel level,
        @Nullable PartyId owner,
        @Nullable Indicator indicator,
        @Nullable GoalId parent,
        List<GoalId> supports,
        @Nullable BigDecimal weight,
        @Nullable LocalDate deadline,
        @Nullable String dimension,
        @Nullable Priority priority,
        @Nullable RollupMethod rollup,
        @Nullable Boolean cancelled,
        @Nullable String note,
        Map<String, String> attributes) {

    static GoalDocument from(Goal goal) {
        return new GoalDocument(
                goal.id(),
                goal.name(),
                goal.level(),
                goal.owner().orElse(null),
                goal.indicator(),
                goal.parent().orElse(null),
                goal.supports(),
                goal.weight().orElse(null),
                goal.deadline().orElse(null),
                goal.dimension().orElse(null),
                goal.priority(),
                goal.rollup(),
                goal.cancelled(),
                goal.note().orElse(null),
                goal.attributes());
    }

    Goal toGoal() {
        Goal.Builder goal = Goal.builder()
                .id(id)
                .name(name)
                .owner(ofNullable(owner))
                .parent(ofNullable(parent))
                .supports(supports)
                .weight(ofNullable(weight))
                .deadline(ofNullable(deadline))
                .dimension(ofNullable(dimension))
                .note(ofNullable(note))
                .attributes(attributes);
        given(level, goal::level);
        given(indicator, goal::indicator);
        given(priority, goal::priority);
        given(rollup, goal::rollup);
        given(cancelled, goal::cancelled);
        return goal.build();
    }
}
