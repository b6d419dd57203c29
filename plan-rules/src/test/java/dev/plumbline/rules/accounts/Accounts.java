package dev.plumbline.rules.accounts;

import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.WorkLog;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of facts whose absence a status need not show: later ones, those put right, those that one of the same
 * subject took over from, and those kept to be read as they were written. Each is about something that there is.
 */
final class Accounts {

    private final PlanStatus status;
    private final List<Entry<?>> entries;
    private final ZoneId zone;

    Accounts(PlanStatus status, List<Entry<?>> entries) {
        this.status = status;
        this.entries = entries;
        this.zone = status.book().zone();
    }

    boolean areOf(int index) {
        return areOf(entries.get(index).fact());
    }

    private boolean areOf(Fact fact) {
        return isLater(fact)
                || isPutRight(fact)
                || isKept(fact)
                || isTakenOver(fact)
                || isAnswered(fact)
                || isIdle(fact);
    }

    private boolean isLater(Fact fact) {
        boolean dueLater = fact instanceof RoutineDone done
                && done.due().filter(status.date()::isBefore).isPresent();
        boolean speaksOfLater =
                fact instanceof ReportFiled filed && filed.period().start().isAfter(status.date());
        return dueLater || speaksOfLater || instant(fact).isAfter(status.asOf().instant(zone));
    }

    private Instant instant(Fact fact) {
        return fact.when().instant(zone);
    }

    private boolean isPutRight(Fact fact) {
        return entries.stream()
                .anyMatch(each -> each.fact() instanceof Correction correction
                        && correction.corrected().equals(fact));
    }

    /** A correction of what makes no difference makes none. */
    private boolean isIdle(Fact fact) {
        return fact instanceof Correction correction
                && (isLater(correction.corrected())
                        || isKept(correction.corrected())
                        || isTakenOver(correction.corrected())
                        || isAnswered(correction.corrected()));
    }

    /** What people read as it was written: of things that are there. */
    private boolean isKept(Fact fact) {
        if (fact instanceof WorkLog log) {
            return log.task().map(this::isTask).orElse(true);
        }
        if (fact instanceof ImprovementPlan plan) {
            return isTask(plan.task());
        }
        if (fact instanceof GoalFeedback feedback) {
            return status.hasGoal(feedback.goal());
        }
        if (fact instanceof EvaluationFiled filed) {
            return status.plan(filed.plan()).isPresent();
        }
        if (fact instanceof Lesson lesson) {
            return status.plan(lesson.plan()).isPresent()
                    && lesson.goal().filter(goal -> !status.hasGoal(goal)).isEmpty();
        }
        if (fact instanceof Practice practice) {
            return practice.lessons().stream().allMatch(this::isLesson);
        }
        return fact instanceof WeeklyBrief brief
                && status.collaborations().request(brief.request()).isPresent();
    }

    private boolean isLesson(LessonId id) {
        return entries.stream()
                .anyMatch(each ->
                        each.fact() instanceof Lesson lesson && lesson.id().equals(id));
    }

    /** A task, or a routine one. */
    private boolean isTask(TaskId id) {
        return status.findTask(id).isPresent()
                || status.plans().stream()
                        .anyMatch(plan -> plan.routines().stream()
                                .anyMatch(routine -> routine.id().equals(id)));
    }

    /** Another fact of the same subject holds as late or later, so that this one is history. */
    private boolean isTakenOver(Fact fact) {
        if (fact instanceof AttainmentOverride) {
            return isMeasuredSince(fact);
        }
        if (fact instanceof Issue issue) {
            return isReportedAgain(issue);
        }
        Optional<Object> subject = subject(fact);
        return subject.isPresent()
                && entries.stream()
                        .map(Entry::fact)
                        .filter(other -> other != fact && !isLater(other))
                        .filter(other -> subject(other).equals(subject))
                        .anyMatch(other -> !instant(other).isBefore(instant(fact)));
    }

    /** Of several reports of an issue the one recorded last counts, which is the last of the book. */
    private boolean isReportedAgain(Issue issue) {
        List<Fact> reports = entries.stream()
                .<Fact>map(Entry::fact)
                .filter(other -> other instanceof Issue again && again.id().equals(issue.id()))
                .filter(other -> !isLater(other))
                .toList();
        return reports.get(reports.size() - 1) != issue;
    }

    /** A figure set by hand lasts until the next one or the next measurement, there or below. */
    private boolean isMeasuredSince(Fact override) {
        return entries.stream()
                .map(Entry::fact)
                .filter(other -> other != override && !isLater(other))
                .filter(other -> other instanceof AttainmentOverride || other instanceof Measurement)
                .anyMatch(other -> !instant(other).isBefore(instant(override)));
    }

    /** Whether only the last value of an indicator counts; those of the others add up. */
    private static boolean isLevel(Measurement measurement) {
        return List.of("satisfaction", "service", "certificate", "growth")
                .contains(measurement.indicator().value());
    }

    /** Of what only the last counts. */
    private static Optional<Object> subject(Fact fact) {
        Object subject = null;
        if (fact instanceof RiskReport report) {
            subject = report.risk();
        } else if (fact instanceof ExternalChange change) {
            subject = change.id();
        } else if (fact instanceof CollaborationRequest request) {
            subject = request.id();
        } else if (fact instanceof Meeting meeting) {
            subject = meeting.id();
        } else if (fact instanceof ResolutionReport report) {
            subject = report.resolution();
        } else if (fact instanceof ReminderSent reminder) {
            subject = reminder.resolution();
        } else if (fact instanceof RequestClosure closure) {
            subject = "closure " + closure.request();
        } else if (fact instanceof Measurement measurement && isLevel(measurement)) {
            subject = measurement.indicator();
        } else if (fact instanceof IssueAssignment assignment) {
            subject = "owner " + assignment.issue();
        }
        return Optional.ofNullable(subject);
    }

    /** Notices of one meeting say together what each of them says. */
    private boolean isSaidBefore(MeetingNotice notice) {
        return entries.stream()
                .map(Entry::fact)
                .anyMatch(other -> other instanceof MeetingNotice before
                        && before != notice
                        && before.meeting().equals(notice.meeting())
                        && !instant(before).isAfter(instant(notice)));
    }

    /** Whether somebody who has an issue already is given it. */
    private boolean isGivenAgain(IssueAssignment assignment) {
        return status.issues().stream()
                .filter(issue -> issue.issue().id().equals(assignment.issue()))
                .anyMatch(issue -> issue.timeline()
                                .owner()
                                .filter(assignment.owner()::equals)
                                .isPresent()
                        && issue.timeline().refusals().stream()
                                .noneMatch(refused -> refused.entry().fact().equals(assignment)));
    }

    /**
     * A state that a table tells again, a report that was handed in before or told by progress, and the amount of a task
     * that is over say nothing new.
     */
    private boolean isAnswered(Fact fact) {
        if (fact instanceof IssueAssignment assignment) {
            return isGivenAgain(assignment);
        }
        if (fact instanceof MeetingNotice notice) {
            return isSaidBefore(notice);
        }
        if (fact instanceof IssueSnapshot snapshot) {
            return status.issues().stream()
                    .anyMatch(issue -> issue.issue().id().equals(snapshot.issue())
                            && issue.timeline().passages().stream()
                                    .anyMatch(passage -> passage.state() == snapshot.state()));
        }
        if (fact instanceof Measurement measurement) {
            return status.tasks().stream()
                    .anyMatch(task -> (task.isOver() || isReportedSince(task, measurement))
                            && task.task().indicators().stream()
                                    .anyMatch(each -> each.id().equals(measurement.indicator())));
        }
        return fact instanceof ReportFiled filed
                && status.reportsDue().of(filed.plan()).stream().anyMatch(due -> isGiven(filed, due));
    }

    /** The later of a report and a measurement counts. */
    private boolean isReportedSince(TaskStatus task, Measurement measurement) {
        return task.timeline().reports().stream()
                .anyMatch(each -> !instant(each).isBefore(instant(measurement)));
    }

    private boolean isGiven(ReportFiled filed, ReportDue due) {
        return due.report().filter(filed.report()::equals).isPresent()
                && due.owner()
                        .filter(owner -> status.book().organisation().actsFor(filed.by(), owner))
                        .isPresent()
                && due.occurrences().stream()
                        .anyMatch(each -> each.period().equals(filed.period())
                                && each.given().isPresent());
    }
}
