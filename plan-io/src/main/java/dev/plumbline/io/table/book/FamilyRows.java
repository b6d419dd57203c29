package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.Family;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What becomes of the rows of each family. */
final class FamilyRows {

    private static final Map<Family, Rows> ROWS = new EnumMap<>(Map.ofEntries(
            Map.entry(Family.STRATEGY, new StrategyRows()),
            Map.entry(Family.GOAL, new GoalRows()),
            Map.entry(Family.TASK, new TaskRows()),
            Map.entry(Family.MILESTONE, new MilestoneRows()),
            Map.entry(Family.RISK, new RiskRows()),
            Map.entry(Family.NEED, new NeedRows()),
            Map.entry(Family.LEDGER, new LedgerRows()),
            Map.entry(Family.ISSUE, new IssueRows()),
            Map.entry(Family.IMPROVEMENT, new ImprovementRows()),
            Map.entry(Family.LOG, new LogRows()),
            Map.entry(Family.REQUEST, new RequestRows()),
            Map.entry(Family.BRIEF, new BriefRows()),
            Map.entry(Family.MEETING, new MeetingRows()),
            Map.entry(Family.ADJUSTMENT, new AdjustmentRows())));

    private FamilyRows() {}

    static Rows of(Family family) {
        return Objects.requireNonNull(ROWS.get(family), family::toString);
    }
}
