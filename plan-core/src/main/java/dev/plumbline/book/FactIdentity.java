package dev.plumbline.book;

import dev.plumbline.LookupKey;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.Practice;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import java.util.List;

/**
 * By what a fact that is read again is known as the same (IO-2f): what it is about and when it holds, but not what it says.
 *
 * @param kind the kind of fact
 * @param key what it is about; the fact itself of kinds that say nothing but what they are about
 */
record FactIdentity(Class<?> kind, LookupKey key) implements Comparable<FactIdentity> {

    static FactIdentity of(Fact fact) {
        return new FactIdentity(fact.getClass(), LookupKey.of(key(fact)));
    }

    @Override
    public int compareTo(FactIdentity other) {
        int byKind = kind.getName().compareTo(other.kind.getName());
        return byKind == 0 ? key.compareTo(other.key) : byKind;
    }

    private static List<Object> key(Fact fact) {
        if (fact instanceof Measurement each) {
            return List.of(each.indicator(), each.when(), each.covers(), each.source());
        }
        if (fact instanceof LedgerEntry each) {
            return List.of(each.resource(), each.kind(), each.when(), each.about(), each.note());
        }
        if (fact instanceof RiskReport each) {
            return List.of(each.risk(), each.when());
        }
        if (fact instanceof AttainmentOverride each) {
            return List.of(each.goal(), each.when());
        }
        if (fact instanceof DeviationAnalysis each) {
            return List.of(each.indicator(), each.period());
        }
        if (fact instanceof ExternalChange each) {
            return List.of(each.id());
        }
        if (fact instanceof ReportFiled each) {
            return List.of(each.report(), each.plan(), each.by(), each.period());
        }
        return ofReview(fact);
    }

    private static List<Object> ofReview(Fact fact) {
        if (fact instanceof Lesson each) {
            return List.of(each.id());
        }
        if (fact instanceof Practice each) {
            return List.of(each.id(), each.validFrom());
        }
        return fact instanceof EvaluationFiled each ? List.of(each.id()) : ofWork(fact);
    }

    private static List<Object> ofWork(Fact fact) {
        if (fact instanceof ProgressReport each) {
            return List.of(each.task(), each.when());
        }
        if (fact instanceof ImprovementPlan each) {
            return List.of(each.task(), each.when());
        }
        return ofIssuesAndMeetings(fact);
    }

    private static List<Object> ofIssuesAndMeetings(Fact fact) {
        if (fact instanceof Issue each) {
            return List.of(each.id());
        }
        if (fact instanceof IssueSnapshot each) {
            return List.of(each.issue(), each.when());
        }
        if (fact instanceof HandlingPlan each) {
            return List.of(each.issue(), each.when());
        }
        if (fact instanceof CauseAnalysis each) {
            return List.of(each.issue(), each.when());
        }
        if (fact instanceof CollaborationRequest each) {
            return List.of(each.id());
        }
        if (fact instanceof Meeting each) {
            return List.of(each.id());
        }
        if (fact instanceof MeetingNotice each) {
            return List.of(each.meeting());
        }
        return fact instanceof Minutes each ? List.of(each.meeting(), each.when()) : List.of(fact);
    }
}
