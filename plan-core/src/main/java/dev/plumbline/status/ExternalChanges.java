package dev.plumbline.status;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.review.DeviationAnalysis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts changes outside beside what answers them. */
final class ExternalChanges {

    private static final Set<String> ENDS = Set.of(AdjustmentEvent.WITHDRAW.id(), AdjustmentEvent.REJECT.id());

    private ExternalChanges() {}

    static List<ExternalChangeStatus> of(PlanStatus status) {
        Map<String, ExternalChange> last = new LinkedHashMap<>();
        status.facts(ExternalChange.class).forEach(change -> last.put(change.id(), change));
        Map<Reference, List<Reference>> answers = last.isEmpty() ? Map.of() : answers(status);
        return last.values().stream()
                .map(change -> new ExternalChangeStatus(
                        change,
                        answers.getOrDefault(change.reference(), List.of()),
                        status.whomToTell(change.mayTouch())))
                .toList();
    }

    private static Map<Reference, List<Reference>> answers(PlanStatus status) {
        Map<Reference, List<Reference>> answers = new HashMap<>();
        for (DeviationAnalysis analysis : status.facts(DeviationAnalysis.class)) {
            Reference own = Reference.of("analysis", analysis.indicator() + "/" + analysis.period());
            enter(answers, analysis.answers(), own);
        }
        for (AdjustmentRequest request : status.book().adjustments()) {
            AdjustmentDraft draft = request.draft();
            boolean dropped = request.trail().steps().stream()
                    .filter(step -> ENDS.contains(step.action()))
                    .anyMatch(step -> isPast(status, step.at()));
            if (isPast(status, draft.requested().recordedAt()) && !dropped) {
                enter(answers, draft.answers(), draft.reference());
            }
        }
        return answers;
    }

    /** Whether something had happened by the moment asked for, as known then. */
    private static boolean isPast(PlanStatus status, Instant at) {
        return status.asOf().knows(at)
                && !at.isAfter(status.asOf().instant(status.book().zone()));
    }

    private static void enter(Map<Reference, List<Reference>> answers, List<Reference> answered, Reference by) {
        answered.forEach(
                each -> answers.computeIfAbsent(each, any -> new ArrayList<>()).add(by));
    }
}
