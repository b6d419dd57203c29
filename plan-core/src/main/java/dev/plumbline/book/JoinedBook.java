package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.PlanUnion;
import dev.plumbline.plan.change.Sources;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several books as one (IO-2f): every part of each, whatever order they come in. What cannot be joined is an error finding;
 * what is decided is never put together: of a plan in process or in force, and of a request, the record that goes on from
 * the other counts. Immutable and thread-safe.
 *
 * <p>Laws: joining is commutative and associative up to the order of parts, where no source uses one id twice; a book joined
 * with itself is itself; every plan, fact, request, unit, person and calendar of each is in the whole.
 *
 * @param book the whole
 * @param findings what the books say differently
 */
public record JoinedBook(PlanBook book, List<Finding> findings) {

    /** A plan is in process or in force in one source, and another says something else. */
    public static final FindingCode IN_PROCESS = FindingCode.of(
                    "sources-plan-in-process",
                    Severity.ERROR,
                    "计划{plan}在一处来源中已进入流程，另一处来源的不同内容未合并",
                    "Plan {plan} is in process or in force in one source; what another says differently is left out")
            .advising("用“更新”把另一份内容并入，以形成调整申请。", "Take the other one over as an update, which drafts an adjustment.");

    /** Two records of one thing went different ways. */
    public static final FindingCode FORKED = FindingCode.of(
                    "sources-records-fork",
                    Severity.ERROR,
                    "{element}在两处来源中的步骤记录不同，保留其中步骤较多的一份",
                    "The records of steps of {element} went different ways in two sources; the longer one counts")
            .advising("查明哪一份是正本，只读入那一份。", "Find out which one is the original and read that one alone.");

    /** Two drafts were filed under one id. */
    public static final FindingCode DRAFTS_FORKED = FindingCode.of(
                    "sources-drafts-fork",
                    Severity.ERROR,
                    "{element}在两处来源中内容不同：“{kept}”与“{other}”，暂以前者为准",
                    "{element} says different things in two sources: [{kept}] and [{other}]; the first counts until it is decided")
            .advising("查明哪一份是正本，把另一份另行申请。", "Find out which one is the original and ask for the other anew.");

    /** The request of which more is recorded first; of equals the same one whichever source comes first. */
    private static final Comparator<AdjustmentRequest> BY_CONTENT = Comparator.<AdjustmentRequest>comparingInt(
                    request -> -request.trail().entries().size())
            .thenComparing(request ->
                    request.trail().isEmpty() ? "" : request.trail().head().toString())
            .thenComparing(request -> request.content().toString())
            .thenComparing(AdjustmentRequest::stated);

    private static final ZoneId USUAL_ZONE = PlanBook.of().zone();
    private static final Reference BOOK = Reference.of("book", "book");

    public JoinedBook {
        findings = List.copyOf(findings);
    }

    /** All of them as one; the empty book of none. */
    public static JoinedBook of(Collection<PlanBook> books) {
        JoinedBook joined = new JoinedBook(PlanBook.of(), List.of());
        boolean isFirst = true;
        for (PlanBook book : books) {
            joined = isFirst ? new JoinedBook(book, List.of()) : joined.and(book);
            isFirst = false;
        }
        return joined;
    }

    /**
     * This with the organisation, calendars, policy and all else of a book that counts where they differ, such as the
     * settings of a company; what that changes is told.
     */
    public JoinedBook renewedBy(PlanBook settings) {
        return and(settings, Sources.newerSecond());
    }

    private JoinedBook and(PlanBook other) {
        return and(other, Sources.ofEqualRight());
    }

    /** This with another book, with what counts where they differ. */
    JoinedBook and(PlanBook other, Sources sources) {
        Joining joining = new Joining(book, other, sources);
        PlanBook whole = joining.join();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(joining.sources.findings());
        all.addAll(joining.found);
        return new JoinedBook(whole, all);
    }

    /** Two books while they are joined. */
    private static final class Joining {
        private final PlanBook one;
        private final PlanBook other;
        private final Sources sources;
        private final List<Finding> found = new ArrayList<>();

        Joining(PlanBook one, PlanBook other, Sources sources) {
            this.sources = sources;
            this.one = one;
            this.other = other;
        }

        PlanBook join() {
            BookContent.Builder whole = BookContent.builder()
                    .plans(plans())
                    .execution(FactJoin.join(one.execution(), other.execution()))
                    .histories(histories())
                    .supposed(union(one.content().supposed(), other.content().supposed()))
                    .adjustments(requests())
                    .lost(union(one.lost(), other.lost()))
                    .organisation(new OrganisationJoin(sources).join(one.organisation(), other.organisation()))
                    .calendars(calendars())
                    .calendar(calendar())
                    .policy(new PolicyJoin(sources, one.policy(), other.policy()).join())
                    .zone(zone())
                    .unanswered(unanswered());
            return new PlanBook(whole.build());
        }

        /** Of a newer source it was settled before what it states of what is stored. */
        private Unanswered unanswered() {
            return sources.isNewer()
                    ? one.unanswered().joined(other.unanswered())
                    : one.unanswered().beside(other).joined(other.unanswered().beside(one));
        }

        private static <T> List<T> union(Collection<T> one, Collection<T> other) {
            LinkedHashSet<T> all = new LinkedHashSet<>(one);
            all.addAll(other);
            return List.copyOf(all);
        }

        private List<Plan> plans() {
            List<Plan> all = new ArrayList<>();
            for (PlanId id : ids(one.plans(), other.plans(), Plan::id)) {
                List<Plan> first = one.index().plans(id);
                List<Plan> second = other.index().plans(id);
                if (first.size() > 1 || second.size() > 1) {
                    all.addAll(union(first, second));
                } else if (first.isEmpty() || second.isEmpty()) {
                    all.addAll(first);
                    all.addAll(second);
                } else {
                    all.add(plan(first.get(0), second.get(0)));
                }
            }
            return all;
        }

        private Plan plan(Plan first, Plan second) {
            if (first.equals(second)) {
                return first;
            }
            PlanHistory before = one.history(first.id());
            PlanHistory after = other.history(first.id());
            if (isOpen(before) && isOpen(after)) {
                return PlanUnion.join(first, second, sources);
            }
            if (isOpen(before) || isOpen(after) || before.trail().equals(after.trail())) {
                found.add(finding(IN_PROCESS, before.reference())
                        .putFigure("plan", first.id())
                        .build());
                return keepsFirst(first, isOpen(before), second, isOpen(after)) ? first : second;
            }
            return longer(before, after) == before ? first : second;
        }

        /** The one with a record, of two that have one the one that fits it; of equals the same whichever comes first. */
        private boolean keepsFirst(Plan first, boolean isFirstOpen, Plan second, boolean isSecondOpen) {
            if (isFirstOpen != isSecondOpen) {
                return isSecondOpen;
            }
            boolean isFirstSound = isSound(one, first);
            return isFirstSound == isSound(other, second)
                    ? first.toString().compareTo(second.toString()) <= 0
                    : isFirstSound;
        }

        private static boolean isSound(PlanBook book, Plan plan) {
            return book.integrity(plan.id()).isEmpty();
        }

        private static boolean isOpen(PlanHistory history) {
            return history.trail().isEmpty() && history.versions().isEmpty();
        }

        private List<PlanHistory> histories() {
            List<PlanHistory> all = new ArrayList<>();
            for (PlanId id : ids(one.histories(), other.histories(), PlanHistory::plan)) {
                List<PlanHistory> first = one.index().histories(id);
                List<PlanHistory> second = other.index().histories(id);
                if (first.size() == 1 && second.size() == 1) {
                    all.add(recorded(first.get(0), second.get(0)));
                } else {
                    all.addAll(union(first, second));
                }
            }
            return all;
        }

        private PlanHistory recorded(PlanHistory first, PlanHistory second) {
            boolean goesOn = Continuation.continues(first.trail(), second.trail())
                    || Continuation.continues(second.trail(), first.trail());
            boolean isPublished = first.trail().isEmpty()
                    && second.trail().isEmpty()
                    && !goesOn(first.versions(), second.versions())
                    && !goesOn(second.versions(), first.versions());
            if (!first.equals(second) && (!goesOn || isPublished)) {
                found.add(finding(FORKED, first.reference())
                        .putFigure("element", first.reference())
                        .build());
            }
            return longer(first, second);
        }

        private static <T> boolean goesOn(List<T> earlier, List<T> later) {
            return later.size() >= earlier.size()
                    && later.subList(0, earlier.size()).equals(earlier);
        }

        /** That of which more is recorded; of equals the same whichever comes first. */
        private static PlanHistory longer(PlanHistory first, PlanHistory second) {
            int more = Integer.compare(
                    first.trail().entries().size(), second.trail().entries().size());
            int published = more == 0 ? Integer.compare(first.currentNumber(), second.currentNumber()) : more;
            return (published == 0 ? text(second.trail()).compareTo(text(first.trail())) : published) >= 0
                    ? first
                    : second;
        }

        private static String text(AuditTrail trail) {
            return trail.isEmpty() ? "" : trail.head().toString();
        }

        private List<AdjustmentRequest> requests() {
            List<AdjustmentRequest> all = new ArrayList<>();
            for (AdjustmentId id : ids(one.adjustments(), other.adjustments(), AdjustmentRequest::id)) {
                List<AdjustmentRequest> first = one.index().requests(id);
                List<AdjustmentRequest> second = other.index().requests(id);
                if (first.size() == 1 && second.size() == 1) {
                    all.add(request(first.get(0), second.get(0)));
                } else {
                    all.addAll(union(first, second));
                }
            }
            return all;
        }

        private AdjustmentRequest request(AdjustmentRequest first, AdjustmentRequest second) {
            if (first.equals(second)) {
                return first;
            }
            boolean goesOn = Continuation.continues(first.trail(), second.trail())
                    || Continuation.continues(second.trail(), first.trail());
            AdjustmentRequest kept = BY_CONTENT.compare(first, second) <= 0 ? first : second;
            if (!goesOn || steps(first) == steps(second)) {
                boolean isLonger = steps(first) != steps(second);
                AdjustmentRequest other = kept == first ? second : first;
                Finding.Builder finding = finding(isLonger ? FORKED : DRAFTS_FORKED, first.reference())
                        .putFigure("element", first.reference());
                found.add((isLonger
                                ? finding
                                : finding.putFigure("kept", kept.draft().changes())
                                        .putFigure("other", other.draft().changes()))
                        .build());
            }
            return kept;
        }

        private static int steps(AdjustmentRequest request) {
            return request.trail().entries().size();
        }

        private static <T, K> List<K> ids(List<T> one, List<T> other, Function<T, K> id) {
            return Stream.concat(one.stream(), other.stream())
                    .map(id)
                    .distinct()
                    .toList();
        }

        private List<CalendarDefinition> calendars() {
            Map<String, CalendarDefinition> all = new LinkedHashMap<>();
            List<CalendarDefinition> both = union(one.calendars(), other.calendars());
            boolean isTwice = Stream.of(one, other)
                    .anyMatch(book -> book.calendars().stream()
                                    .map(each -> each.layer().name())
                                    .distinct()
                                    .count()
                            < book.calendars().size());
            if (isTwice) {
                return both;
            }
            both.forEach(each -> all.merge(
                    each.layer().name(),
                    each,
                    (a, b) -> sources.choose(
                            Reference.of("calendar", each.layer().name()), Localized.of("内容", "content"), a, b)));
            return List.copyOf(all.values());
        }

        private Optional<CalendarId> calendar() {
            if (one.calendar().isEmpty() || one.calendar().equals(other.calendar())) {
                return other.calendar();
            }
            return other.calendar().isEmpty()
                    ? one.calendar()
                    : sources.choose(BOOK, Localized.of("工作日历", "working calendar"), one.calendar(), other.calendar());
        }

        private ZoneId zone() {
            if (one.zone().equals(other.zone()) || other.zone().equals(USUAL_ZONE)) {
                return one.zone();
            }
            return one.zone().equals(USUAL_ZONE)
                    ? other.zone()
                    : sources.choose(BOOK, Localized.of("时区", "time zone"), one.zone(), other.zone());
        }

        private static Finding.Builder finding(FindingCode code, Reference about) {
            return Finding.builder(code).location(Location.ofPath(about.toString()));
        }
    }
}
