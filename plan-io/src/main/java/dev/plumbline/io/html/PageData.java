package dev.plumbline.io.html;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.attention.Stakes;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.io.digest.Changes;
import dev.plumbline.io.digest.Decisions;
import dev.plumbline.io.digest.Scope;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.util.List;
import java.util.Optional;

/**
 * What the page tells, whatever its language: made once, written in one language or in two.
 *
 * @param status what is told
 * @param before the earlier status it is compared with, if any
 * @param changes what changed since then
 * @param decisions what awaits a decision
 * @param findings what rules found about it
 * @param groups the same by kind
 * @param parts the status by plan
 * @param stakes what each thing puts at risk
 * @param selection what has a row of its own
 * @param anchors the rows that can be linked to
 * @param tally the key figures
 * @param gaps what was not read
 * @param standings what each plan has reached
 * @param trends how goals came to where they are
 * @param units how units score
 * @param people how those who own goals score
 * @param learned what was learned from each plan
 */
record PageData(
        PlanStatus status,
        Optional<PlanStatus> before,
        Optional<Changes> changes,
        Decisions decisions,
        List<Finding> findings,
        List<FindingGroup> groups,
        List<PlanPart> parts,
        Stakes stakes,
        Selection selection,
        Anchors anchors,
        Tally tally,
        Gaps gaps,
        List<Standing> standings,
        Trends trends,
        Scoreboard units,
        Scoreboard people,
        List<LookBack> learned) {

    static PageData of(PlanStatus status, Optional<PlanStatus> before, List<Finding> findings, ReadResult<?> read) {
        Stakes stakes = Stakes.of(status);
        Selection selection = Selection.of(status, stakes);
        List<PlanPart> parts = PlanPart.of(status, selection);
        return new PageData(
                status,
                before,
                before.map(earlier -> Changes.between(earlier, status, Scope.company())),
                Decisions.of(status, Scope.company()),
                findings,
                FindingGroup.of(status, findings),
                parts,
                stakes,
                selection,
                Anchors.of(status, parts, selection),
                Tally.of(status, findings),
                Gaps.of(read, status),
                Standing.of(status),
                Trends.of(status, parts, stakes),
                Scoreboard.ofUnits(status),
                Scoreboard.ofPeople(status),
                LookBack.of(status, parts));
    }
}
