package dev.plumbline.plan;

import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The draft of the next cycle's plan, made from an earlier one and what was learned from it (GOAL-13).
 *
 * <p>People revise it; so targets, weights, owners, duties, resources, risks and texts are carried over as they are.
 * What changes:
 *
 * <ul>
 *   <li>Dates move with the period: by months where it is a year, half-year, quarter or month, the last day of a month to
 *       the last day of a month, the 31st to that of a shorter one; by days where it is a week or a day. Phases of targets move to the same place in the new
 *       period, weeks by their number in it.
 *   <li>Goals, indicators, initiatives, tasks, routine tasks and risks get new ids, since those of all plans stand in one
 *       book. An id that begins with the earlier plan's id or period and a separator ({@code 2024-06/设计部/海报}) gets the
 *       new one in its place, any other one the new plan's id and a slash in front. A new id that is taken is numbered.
 *       Links within the plan follow; links to what is outside it, such as a goal of another plan, stay.
 *   <li>Goals that were given up stay behind. Their children become roots; initiatives, tasks, needs and risks that
 *       were theirs stay in the plan without that link, only the origin of a task is kept.
 *   <li>The note on changed goals (目标调整说明) stays behind, and so does the plan's own {@link Plan#parent}: the next cycle
 *       is broken down from another plan, which people have to name.
 *   <li>The lessons (经验教训) follow what the plan rests on (编制依据).
 * </ul>
 *
 * <p>Pure functions.
 */
final class NextCycle {

    private NextCycle() {}

    /**
     * A draft for another period.
     *
     * @param earlier the plan to start from
     * @param id the draft's id, another than the earlier plan's
     * @param period a period of the same kind, later or earlier
     * @param lessons what was learned, in order; may be empty
     * @throws IllegalArgumentException if the period is of another kind, the id that of the earlier plan, or a phase
     *     moves out of the years 1 to 9999
     */
    static Plan draft(Plan earlier, PlanId id, Period period, List<String> lessons) {
        CycleMove move = new CycleMove(new IdRenewal(earlier, id, period), new DateShift(earlier.period(), period));
        Plan.Builder draft = earlier.toBuilder()
                .id(id)
                .period(period)
                .parent(Optional.empty())
                .noteOnChangedGoals(Optional.empty())
                .basis(Stream.concat(earlier.basis().stream(), lessons.stream()).toList());
        return resources(work(draft, earlier, move), earlier, move)
                .goals(earlier.goals().stream()
                        .filter(goal -> !goal.cancelled())
                        .map(move::goal)
                        .toList())
                .build();
    }

    private static Plan.Builder work(Plan.Builder draft, Plan earlier, CycleMove move) {
        return draft.initiatives(
                        earlier.initiatives().stream().map(move::initiative).toList())
                .tasks(earlier.tasks().stream().map(move::task).toList())
                .milestones(earlier.milestones().stream().map(move::milestone).toList())
                .raci(move.raci(earlier.raci()))
                .jointWorks(earlier.jointWorks().stream().map(move::jointWork).toList())
                .routines(earlier.routines().stream().map(move::routine).toList());
    }

    private static Plan.Builder resources(Plan.Builder draft, Plan earlier, CycleMove move) {
        return draft.needs(earlier.needs().stream().map(move::need).toList())
                .supplies(earlier.supplies().stream().map(move::supply).toList())
                .risks(earlier.risks().stream().map(move::risk).toList());
    }
}
