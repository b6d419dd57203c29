package dev.plumbline.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Delegation;
import dev.plumbline.approval.Representation;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever a set of people does in whatever order, nothing is published that its applicant, or anyone acting for the
 * applicant, approved, and nothing else than what was decided (WF-4, WF-4b).
 */
class AdjustmentProcessProperties {

    private static final List<String> PEOPLE = List.of("li", "sun", "wang", "zhao", "qian", "chen");
    private static final List<AdjustmentId> IDS = List.of(AdjustmentId.of("A1"), AdjustmentId.of("A2"));

    /** Somebody tries something with one of two requests, or alters one past the process. */
    record Try(String who, AdjustmentId id, int what, int amount) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Try> any = Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(IDS),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(150, 199))
                .as(Try::new);
        return any.list().ofMinSize(20).ofMaxSize(80);
    }

    /** Who stands in for whom on some days in July, also in circles. */
    @Provide
    Arbitrary<List<Delegation>> delegations() {
        Arbitrary<DateRange> days = Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 4))
                .as((from, length) ->
                        DateRange.ofClosed(LocalDate.of(2024, 7, from), LocalDate.of(2024, 7, from + length)));
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE), days)
                .as((one, other, span) -> new Delegation(PersonId.of(one), PersonId.of(other), span))
                .list()
                .ofMaxSize(4);
    }

    private static final class Run {
        private final AdjustmentProcess process;
        private final List<Delegation> delegations;
        private final Map<AdjustmentId, Digest> decided = new HashMap<>();
        private PlanBook book = Company.book()
                .file(Company.draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, Company.target(Company.REVENUE, "1.9亿元")))
                .file(Company.draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, Company.target(Company.SERVICE, "90次")));
        private int hour = 2;
        private int published;

        Run(List<Delegation> delegations) {
            this.delegations = delegations;
            this.process = Company.PROCESS.with(new Representation(Company.ORGANISATION, delegations));
        }

        void play(Try each) {
            hour += 3;
            if (each.what() == 10) {
                AdjustmentRequest request = book.adjustment(each.id()).orElseThrow();
                book = book.file(request.change(Company.target(Company.REVENUE, "1." + each.amount() + "亿元")));
                return;
            }
            PlanBook before = book;
            AdjustmentResult result = process.take(book.caseOf(each.id()), action(each), Company.at(each.who(), hour));
            book = book.with(result.after());
            if (result.isMoved()) {
                check(each, before, result);
            } else {
                assertThat(book).isEqualTo(before);
            }
        }

        private AdjustmentAction action(Try each) {
            AdjustmentEvent event = AdjustmentEvent.values()[Math.min(each.what(), 8)];
            AdjustmentRequest request = book.adjustment(each.id()).orElseThrow();
            return switch (event) {
                case EDIT ->
                    AdjustmentAction.edit(request.toBuilder()
                            .changes(List.of(Company.target(Company.REVENUE, "1." + each.amount() + "亿元")))
                            .base(book.history(Company.PLAN).currentNumber())
                            .build());
                case REVIEW -> Company.favourable(each.amount() % 2 == 0 ? Company.FINANCE : Company.PERSONNEL);
                default -> AdjustmentAction.of(event).because("理由");
            };
        }

        private void check(Try each, PlanBook before, AdjustmentResult result) {
            AdjustmentRequest request = result.after().request();
            if (request.state() == AdjustmentState.APPROVED && !decided.containsKey(each.id())) {
                decided.put(each.id(), request.content());
            }
            if (request.state() == AdjustmentState.RETURNED) {
                decided.remove(each.id());
            }
            result.published().ifPresent(version -> published(before, request, version));
        }

        private void published(PlanBook before, AdjustmentRequest request, PlanVersion version) {
            published++;
            AuditStep approval = request.trail().last("approve").orElseThrow();
            assertThat(circle("li")).doesNotContain(((PersonId) approval.by()).name());
            assertThat(request.content()).isEqualTo(decided.get(request.id())).isEqualTo(approval.content());
            Plan base = before.history(Company.PLAN)
                    .version(request.base())
                    .orElseThrow()
                    .plan();
            Plan current = before.history(Company.PLAN).current().orElseThrow().plan();
            assertThat(version.plan())
                    .isEqualTo(PlanMerge.of(base, Change.apply(request.changes(), base), current)
                            .merged());
            reviews(request, approval);
        }

        /** Two different people, none of the applicant's circle, agreed to just this content before it was approved. */
        private void reviews(AdjustmentRequest request, AuditStep approval) {
            Set<String> voices = new HashSet<>();
            for (AuditStep step : request.trail().steps()) {
                if (step.action().equals("submit")) {
                    voices.clear();
                } else if (step.action().equals("review") && step.content().equals(approval.content())) {
                    voices.add(((PersonId) step.by()).name());
                }
            }
            assertThat(voices).hasSizeGreaterThanOrEqualTo(2).doesNotContain("li");
        }

        /** By hand: all who are bound by any delegation that has begun, until nobody is added. */
        private Set<String> circle(String person) {
            LocalDate today = LocalDate.ofInstant(Company.at("x", hour).recordedAt(), Company.ZONE);
            Set<String> circle = new HashSet<>(Set.of(person));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Delegation each : delegations) {
                    String one = ((PersonId) each.principal()).name();
                    String other = ((PersonId) each.substitute()).name();
                    boolean begun = !each.days().start().isAfter(lastApproval(today));
                    if (begun && (circle.contains(one) || circle.contains(other))) {
                        grown |= circle.add(one) | circle.add(other);
                    }
                }
            }
            return circle;
        }

        private LocalDate lastApproval(LocalDate today) {
            return book.adjustments().stream()
                    .filter(request -> request.state() == AdjustmentState.PUBLISHED)
                    .flatMap(request -> request.trail().last("approve").stream())
                    .map(step -> LocalDate.ofInstant(step.at(), Company.ZONE))
                    .min(LocalDate::compareTo)
                    .orElse(today);
        }
    }

    @Property(tries = 300)
    void ensureNothingIsPublishedThatItsApplicantApprovedOrThatWasNotDecided(
            @ForAll("tries") List<Try> tries, @ForAll("delegations") List<Delegation> delegations) {
        Run run = new Run(delegations);
        tries.forEach(run::play);
        Statistics.label("published by chance").collect(run.published > 0);
    }

    /** The same with the right people mostly doing the right thing, so that much is published. */
    @Property(tries = 200)
    void ensureTheSameWhereMuchIsPublished(
            @ForAll("tries") List<Try> tries, @ForAll("delegations") List<Delegation> delegations) {
        Run run = new Run(delegations);
        for (Try each : tries) {
            run.play(each);
            for (AdjustmentId id : IDS) {
                likely(run, id, each.amount());
            }
        }
        Statistics.label("published").collect(run.published > 0);
        Statistics.label("published").coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    }

    private static void likely(Run run, AdjustmentId id, int amount) {
        switch (run.book.adjustment(id).orElseThrow().state()) {
            case DRAFTED, RETURNED -> run.play(new Try("li", id, AdjustmentEvent.SUBMIT.ordinal(), amount));
            case SUBMITTED -> run.play(new Try("qian", id, AdjustmentEvent.TAKE_UP.ordinal(), amount));
            case UNDER_REVIEW -> {
                run.play(new Try("wang", id, AdjustmentEvent.REVIEW.ordinal(), 0));
                run.play(new Try("zhao", id, AdjustmentEvent.REVIEW.ordinal(), 1));
                run.play(new Try(PEOPLE.get(amount % PEOPLE.size()), id, AdjustmentEvent.APPROVE.ordinal(), amount));
            }
            case APPROVED -> run.play(new Try("qian", id, AdjustmentEvent.PUBLISH.ordinal(), amount));
            default -> {}
        }
    }
}
