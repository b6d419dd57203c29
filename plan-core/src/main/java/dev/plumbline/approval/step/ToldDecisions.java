package dev.plumbline.approval.step;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of a state that a table tells instead of a step (TASK-2, ISS-4). Immutable and thread-safe.
 *
 * @param overSteps that it replaces the one that steps led to
 * @param byUnknown that the organisation does not know who told it
 * @param notEntitled that it is a decision of others than who told it
 */
public record ToldDecisions(FindingCode overSteps, FindingCode byUnknown, FindingCode notEntitled) {

    /** Which of these a told state deserves; all count all the same. */
    public List<Finding> of(
            Reference subject,
            Stamp stamp,
            Moment when,
            Optional<?> state,
            boolean isOverSteps,
            boolean isEntitled,
            Organisation organisation) {
        List<FindingCode> codes = new ArrayList<>();
        if (isOverSteps) {
            codes.add(overSteps);
        }
        boolean isKnown = organisation.people().isEmpty() || organisation.knows(stamp.by());
        if (!isKnown) {
            codes.add(byUnknown);
        } else if (!isEntitled) {
            codes.add(notEntitled);
        }
        return codes.stream()
                .map(code -> finding(code, subject, stamp, when, state))
                .toList();
    }

    private static Finding finding(FindingCode code, Reference subject, Stamp stamp, Moment when, Optional<?> state) {
        Finding.Builder finding = Finding.builder(code)
                .location(Location.ofPath(subject.toString()))
                .putFigure(subject.kind(), subject.id())
                .putFigure("by", stamp.by().label())
                .putFigure("when", when);
        state.ifPresent(told -> finding.putFigure("state", told));
        return finding.build();
    }
}
