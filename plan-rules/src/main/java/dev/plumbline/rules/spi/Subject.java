package dev.plumbline.rules.spi;

import dev.plumbline.collaboration.DueItem;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.AnalysisStatus;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.TaskStatus;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of thing that rules look at: where its instances are found, and how each is named in a finding's path.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name lower case, the first part of the path
 * @param instances all of them in a status
 * @param path the path of one
 * @param <S> the type of the subject
 */
public record Subject<S>(
        String name, Function<PlanStatus, Collection<? extends S>> instances, Function<S, String> path) {

    /** The whole book. */
    public static final Subject<PlanStatus> BOOK = new Subject<>("book", List::of, status -> "book");

    /** Each plan. */
    public static final Subject<Plan> PLAN =
            new Subject<>("plan", status -> status.plans(), plan -> "plan/" + plan.id());

    /** Each goal as it stands. */
    public static final Subject<GoalStatus> GOAL = new Subject<>("goal", PlanStatus::goals, GoalStatus::path);

    /** Each task as it stands. */
    public static final Subject<TaskStatus> TASK = new Subject<>("task", PlanStatus::tasks, TaskStatus::path);

    /** Each issue as it stands. */
    public static final Subject<IssueStatus> ISSUE = new Subject<>("issue", PlanStatus::issues, IssueStatus::path);

    /** Each risk as it stands. */
    public static final Subject<RiskStatus> RISK = new Subject<>("risk", PlanStatus::risks, RiskStatus::path);

    /** Each thing about a collaboration or a meeting that is overdue. */
    public static final Subject<DueItem> DUE = new Subject<>(
            "due",
            status -> status.collaborations().overdue(),
            item -> item.about().toString());

    /** Each recorded analysis beside the computed figures. */
    public static final Subject<AnalysisStatus> ANALYSIS =
            new Subject<>("analysis", PlanStatus::analyses, AnalysisStatus::path);
}
