package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.PlanUnion;
import dev.plumbline.plan.change.Unstated;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the plans of a book up to date, one after the other. Mutable. */
final class PlanUpdating {

    private static final FindingCode TAKEN = FindingCode.of(
                    "update-plan",
                    Severity.INFO,
                    "计划{plan}：{outcome}，{count}项变化：{changes}",
                    "Plan {plan}: {outcome}, {count} {count|change|changes}: {changes}")
            .advising(
                    "核对变化；调整申请须按流程提交审批。",
                    "Check the changes; a drafted adjustment is submitted and decided like any other.");

    private static final FindingCode LEFT = FindingCode.of(
                    "update-plan-left",
                    Severity.ERROR,
                    "计划{plan}处于“{state}”，{count}项变化未并入：{changes}{why}",
                    "Plan {plan} is {state}; {count} {count|change|changes} {count|is|are} left out: {changes}{why}")
            .advising("待其退回或发布后重新读入。", "Read it again once the plan is returned or published.");

    private static final FindingCode GONE = FindingCode.of(
                    "update-gone",
                    Severity.WARNING,
                    "计划{plan}的{count}项{kind}在新读入的表中已不存在，予以保留：{names}",
                    "{count} of the plan's ({plan}) parts of the kind [{kind}] {count|is|are} no longer in the sheet and kept: {names}")
            .advising("若确已取消，请在计划中取消或申请调整。", "If they are given up, cancel them or ask for an adjustment.");

    private static final FindingCode FILED = FindingCode.of(
                    "update-request-filed",
                    Severity.INFO,
                    "已登记调整申请草案{request}",
                    "Request {request} was filed as a draft")
            .advising("按流程提交审批。", "Submit it to be decided.");

    private static final FindingCode RECORD_LEFT = FindingCode.of(
                    "update-record-left",
                    Severity.WARNING,
                    "{what}在来源中另有步骤记录，更新不接收已作出的决定{why}",
                    "{what} has a record of steps of its own in the source; an update takes over nothing that was decided{why}")
            .advising("如需并入其记录，请合并账本而不是更新。", "Join the books to take its record over.");

    private static final FindingCode TWICE = FindingCode.of(
                    "update-plan-twice",
                    Severity.ERROR,
                    "来源中计划{plan}出现多次，只采用第一个",
                    "The source has plan {plan} more than once; the first one was taken")
            .advising("核对来源，合并或改用不同的计划编号。", "Make one of them, or give them ids of their own.");

    private static final Set<AdjustmentState> ENDED =
            EnumSet.of(AdjustmentState.REJECTED, AdjustmentState.WITHDRAWN, AdjustmentState.PUBLISHED);

    private static final int SHOWN = 5;

    private final Stamp by;
    private final AdjustmentTrigger trigger;
    private final List<PlanUpdate> updates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<PlanId, List<AdjustmentRequest>> open;
    private final Unstated known;
    private final Set<PlanId> taken = new HashSet<>();
    private PlanBook book;

    PlanUpdating(PlanBook book, Stamp by, AdjustmentTrigger trigger) {
        this.book = book;
        this.known = book.unanswered()::leavesUnsaid;
        this.by = by;
        this.trigger = trigger;
        this.open = book.adjustments().stream()
                .filter(request -> !ENDED.contains(request.state()))
                .collect(Collectors.groupingBy(AdjustmentRequest::plan));
    }

    PlanBook book() {
        return book;
    }

    List<PlanUpdate> updates() {
        return updates;
    }

    List<Finding> findings() {
        return findings;
    }

    /** A request that was read: drafted anew if nobody decided on it, else left out. */
    void file(AdjustmentRequest read) {
        Optional<AdjustmentRequest> known = book.adjustment(read.id());
        if (known.equals(Optional.of(read))) {
            return;
        }
        Bracketed why = Bracketed.NOTHING;
        if (known.isEmpty() && read.trail().entries().size() <= 1) {
            try {
                book = book.file(read.draft());
                findings.add(at(FILED, "adjustment/" + read.id())
                        .putFigure("request", read.id())
                        .build());
                return;
            } catch (IllegalArgumentException | IllegalStateException refused) {
                why = Bracketed.of(refused);
            }
        }
        findings.add(at(RECORD_LEFT, "adjustment/" + read.id())
                .putFigure("what", read.reference())
                .putFigure("why", why)
                .build());
    }

    void take(Plan read, PlanBook from) {
        if (!taken.add(read.id())) {
            findings.add(
                    at(TWICE, "plan/" + read.id()).putFigure("plan", read.id()).build());
            return;
        }
        Optional<Plan> stored = book.plan(read.id());
        PlanHistory record = from.history(read.id());
        boolean isRecorded = !record.trail().isEmpty() || !record.versions().isEmpty() || from.isSupposed(read.id());
        if (isRecorded && !isPart(record, book.history(read.id()))) {
            findings.add(at(RECORD_LEFT, "plan/" + read.id())
                    .putFigure("what", record.reference())
                    .putFigure("why", Bracketed.NOTHING)
                    .build());
        }
        if (stored.isEmpty() && isRecorded) {
            updates.add(new PlanUpdate(read.id(), PlanUpdate.Outcome.LEFT, List.of(), Optional.empty()));
            return;
        }
        if (stored.isEmpty()) {
            book = book.with(read);
            tell(read, PlanUpdate.Outcome.ADDED, List.of(), Optional.empty());
            return;
        }
        Unstated unsaid = from.unanswered()::leavesUnsaid;
        Plan now = PlanUnion.update(stored.get(), known, read, unsaid);
        List<Change> changes = Change.between(stored.get(), now);
        Part.all().forEach(part -> gone(part, stored.get(), read));
        findings.addAll(Unsaid.of(stored.get(), read, unsaid));
        if (changes.isEmpty()) {
            tell(read, PlanUpdate.Outcome.UNCHANGED, changes, Optional.empty());
            ended(earlier(read.id(), Optional.empty()));
        } else {
            change(now, changes);
        }
    }

    /** Whether a record is known already, as that of an older copy of the book is. */
    private static boolean isPart(PlanHistory record, PlanHistory known) {
        List<PlanVersion> versions = known.versions();
        return Continuation.continues(record.trail(), known.trail())
                && record.versions().size() <= versions.size()
                && versions.subList(0, record.versions().size()).equals(record.versions());
    }

    private void change(Plan now, List<Change> changes) {
        PlanHistory history = book.history(now.id());
        if (!book.integrity(now.id()).isEmpty()) {
            Finding broken = book.integrity(now.id()).get(0);
            left(now, changes, Bracketed.of((Localized) broken::message));
        } else if (history.currentNumber() > 0) {
            draft(now, history, changes);
        } else if (history.trail().isEmpty()) {
            book = book.with(now);
            tell(now, PlanUpdate.Outcome.APPLIED, changes, Optional.empty());
        } else {
            edit(now, history, changes);
        }
    }

    /** A draft with a record changes by a step. */
    private void edit(Plan now, PlanHistory history, List<Change> changes) {
        boolean isDraft = history.state() == PlanState.DRAFT || history.state() == PlanState.RETURNED;
        Optional<BookStep> step = Optional.empty();
        Bracketed why = Bracketed.NOTHING;
        if (isDraft) {
            try {
                BookStep taken = book.take(now.id(), PlanAction.edit(now), by);
                step = Optional.of(taken).filter(BookStep::isMoved);
                why = taken.refusal().map(Bracketed::of).orElse(Bracketed.NOTHING);
            } catch (IllegalArgumentException unfit) {
                why = Bracketed.of(unfit);
            }
        }
        if (step.isPresent()) {
            book = step.get().book();
            tell(now, PlanUpdate.Outcome.APPLIED, changes, Optional.empty());
        } else {
            left(now, changes, why);
        }
    }

    private void draft(Plan now, PlanHistory history, List<Change> changes) {
        AdjustmentDraft draft = AdjustmentDraft.of(history, by, trigger).toBuilder()
                .reason(EarlierDrafts.REASON)
                .changes(changes)
                .build();
        Optional<AdjustmentId> before = open.getOrDefault(draft.plan(), List.of()).stream()
                .filter(request -> request.draft().base() == draft.base()
                        && request.draft().changes().equals(changes))
                .map(request -> request.id())
                .findFirst();
        EarlierDrafts earlier = earlier(draft.plan(), before);
        if (before.isPresent()) {
            tell(now, PlanUpdate.Outcome.DRAFTED_BEFORE, changes, before);
        } else {
            drafted(now, draft, earlier);
        }
        ended(earlier);
    }

    /** A draft of an earlier update asks for this now, else a new one. */
    private void drafted(Plan now, AdjustmentDraft draft, EarlierDrafts earlier) {
        Optional<AdjustmentId> edited = earlier.edited(draft.changes(), draft.base());
        book = earlier.book();
        try {
            book = edited.isPresent() ? book : book.file(draft, by);
            tell(now, PlanUpdate.Outcome.DRAFTED, draft.changes(), Optional.of(edited.orElse(draft.id())));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            left(now, draft.changes(), Bracketed.of(refused));
        }
        earlier.goOn(book);
    }

    private EarlierDrafts earlier(PlanId plan, Optional<AdjustmentId> but) {
        List<AdjustmentRequest> requests = open.getOrDefault(plan, List.of()).stream()
                .filter(request -> !but.equals(Optional.of(request.id())))
                .toList();
        return new EarlierDrafts(book, requests, by);
    }

    private void ended(EarlierDrafts earlier) {
        earlier.withdraw();
        book = earlier.book();
        findings.addAll(earlier.findings());
    }

    private static Finding.Builder at(FindingCode code, String path) {
        return Finding.builder(code).location(Location.ofPath(path));
    }

    private void tell(Plan plan, PlanUpdate.Outcome outcome, List<Change> changes, Optional<AdjustmentId> request) {
        updates.add(new PlanUpdate(plan.id(), outcome, changes, request));
        if (outcome != PlanUpdate.Outcome.UNCHANGED) {
            findings.add(
                    finding(TAKEN, plan, changes).putFigure("outcome", outcome).build());
        }
    }

    private void left(Plan plan, List<Change> changes, Bracketed why) {
        updates.add(new PlanUpdate(plan.id(), PlanUpdate.Outcome.LEFT, changes, Optional.empty()));
        findings.add(finding(LEFT, plan, changes)
                .putFigure("state", book.history(plan.id()).state())
                .putFigure("why", why)
                .build());
    }

    private static Finding.Builder finding(FindingCode code, Plan plan, List<Change> changes) {
        return Finding.builder(code)
                .location(Location.ofPath("plan/" + plan.id()))
                .putFigure("plan", plan.id())
                .putFigure("count", changes.size())
                .putFigure("changes", shown(changes));
    }

    private static List<Localized> shown(List<Change> changes) {
        List<Localized> shown = new ArrayList<>(changes.subList(0, Math.min(changes.size(), SHOWN)));
        if (changes.size() > SHOWN) {
            shown.add(Localized.of("…", "…"));
        }
        return List.copyOf(shown);
    }

    /** A sheet without any part of a kind is told of as a whole. */
    private <E> void gone(Part<E> part, Plan stored, Plan read) {
        if (part.of(read).isEmpty()) {
            return;
        }
        Set<Reference> still = new HashSet<>();
        part.of(read).forEach(element -> still.add(part.reference(element)));
        List<String> gone = part.of(stored).stream()
                .filter(element -> !still.contains(part.reference(element)))
                .map(part::title)
                .toList();
        if (!gone.isEmpty()) {
            findings.add(Finding.builder(GONE)
                    .location(Location.ofPath("plan/" + stored.id()))
                    .putFigure("plan", stored.id())
                    .putFigure("count", gone.size())
                    .putFigure("kind", part)
                    .putFigure("names", gone.stream().limit(SHOWN).toList())
                    .build());
        }
    }
}
