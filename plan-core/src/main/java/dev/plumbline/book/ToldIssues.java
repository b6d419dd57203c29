package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAction;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Under which stamp a table's issues are recorded that it tells otherwise than before (IO-2f). What a table registered itself it
 * corrects under the same name, so that its reporter and owner count; what a person registered or took a step on keeps the
 * parties it has, which is told. Confined to one thread.
 */
final class ToldIssues {

    private static final FindingCode CORRECTED = FindingCode.of(
                    "update-issue",
                    Severity.INFO,
                    "问题“{issue}”按新读入的表格更正：{changes}",
                    "Issue [{issue}] is put right as the sheet tells it now: {changes}")
            .advising("核对后保存。", "Check it and keep the book.");

    private static final FindingCode PARTIES_LEFT = FindingCode.of(
                    "update-issue-parties",
                    Severity.WARNING,
                    "问题“{issue}”由“{by}”登记或已有办理步骤，新读入的表格对反馈人和责任人的改动不予采用",
                    "Issue [{issue}] was registered by [{by}] or has steps on record; its reporter and owner stay, whatever the sheet says now")
            .advising(
                    "反馈人由首次登记人更正，责任人通过指派变更。",
                    "Let who registered it correct the reporter; change the owner by an assignment.");

    private static final FindingCode GONE = FindingCode.of(
                    "update-issues-gone",
                    Severity.INFO,
                    "此前由表格登记的{count}个问题不在新读入的表中，予以保留：{names}",
                    "{count} {count|issue|issues} that tables registered {count|is|are} not in the sheet and kept: {names}")
            .advising("若已处理完毕，请在表中保留该行并填写状态。", "Keep a row with its state in the sheet if it was dealt with.");

    private static final int SHOWN = 5;

    private final Map<IssueId, Entry<Issue>> registered = new LinkedHashMap<>();
    private final Set<IssueId> stepped = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ZoneId zone;
    private final Stamp by;

    private ToldIssues(PlanBook stored, Stamp by) {
        this.zone = stored.zone();
        this.by = by;
        stored.execution()
                .entries(Issue.class)
                .forEach(entry -> registered.putIfAbsent(entry.fact().id(), entry));
        stored.execution().entries(IssueAction.class).stream()
                .map(Entry::fact)
                .filter(action -> !(action instanceof HandlingPlan || action instanceof CauseAnalysis))
                .forEach(action -> stepped.add(action.issue()));
    }

    static ToldIssues of(PlanBook stored, Stamp by) {
        return new ToldIssues(stored, by);
    }

    /** Tells of the issues that tables registered and a table of issues that is read now does not have. */
    void gone(Execution read) {
        Set<IssueId> told = new HashSet<>();
        read.entries(Issue.class).forEach(entry -> told.add(entry.fact().id()));
        List<String> gone = registered.values().stream()
                .filter(entry -> !told.contains(entry.fact().id()) && isOfTable(entry))
                .map(entry -> entry.fact().description())
                .toList();
        if (!told.isEmpty() && !gone.isEmpty()) {
            findings.add(Finding.builder(GONE)
                    .location(Location.ofPath("book"))
                    .putFigure("count", gone.size())
                    .putFigure("names", gone.stream().limit(SHOWN).toList())
                    .build());
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** What is recorded of a fact that is told otherwise than one on record. */
    Entry<?> again(Entry<?> told, Entry<?> known) {
        if (told.fact() instanceof Issue issue && known.fact() instanceof Issue before) {
            return registered(issue, before, told.stamp());
        }
        return told.fact() instanceof IssueFact ? new Entry<>(told.fact(), after(told.stamp(), known.stamp())) : told;
    }

    /** Of several told for one moment the one recorded last counts. */
    private Stamp after(Stamp told, Stamp known) {
        Instant before = known.recordedAt();
        if (told.recordedAt().isAfter(before)) {
            return told;
        }
        return new Stamp(told.by(), by.recordedAt().isAfter(before) ? by.recordedAt() : before.plusNanos(1));
    }

    private Entry<?> registered(Issue told, Issue before, Stamp stamp) {
        Entry<Issue> first = registered.getOrDefault(told.id(), new Entry<>(before, stamp));
        PartyId registrar = first.stamp().by();
        boolean isOwn = stamp.by().equals(registrar) || isOfTable(first, stamp) && !stepped.contains(told.id());
        boolean keeps = !isOwn
                && !(told.reporter().equals(before.reporter()) && told.owner().equals(before.owner()));
        findings.add(Finding.builder(keeps ? PARTIES_LEFT : CORRECTED)
                .location(Location.ofPath("issue/" + told.id()))
                .putFigure("issue", told.id())
                .putFigure("by", registrar.label())
                .putFigure("changes", IssueWords.between(before, told))
                .build());
        return new Entry<>(told, isOwn ? new Stamp(registrar, stamp.recordedAt()) : stamp);
    }

    /** A table registers under the name it gives, and for the day it speaks of. */
    private boolean isOfTable(Entry<Issue> first, Stamp again) {
        return isNamed(first) && (isOfDay(first) || first.stamp().recordedAt().equals(again.recordedAt()));
    }

    private boolean isOfTable(Entry<Issue> first) {
        return isNamed(first) && isOfDay(first);
    }

    private static boolean isNamed(Entry<Issue> first) {
        Optional<PartyId> named = first.fact().reporter().or(first.fact()::owner);
        return named.filter(party -> !party.equals(first.stamp().by())).isEmpty();
    }

    private boolean isOfDay(Entry<Issue> first) {
        return first.fact().when() instanceof Moment.OnDate day
                && first.stamp().recordedAt().equals(day.instant(zone));
    }
}
