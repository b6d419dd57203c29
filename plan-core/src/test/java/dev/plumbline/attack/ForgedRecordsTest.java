package dev.plumbline.attack;

import static dev.plumbline.attack.Steps.PLAN;
import static dev.plumbline.attack.Steps.at;
import static dev.plumbline.attack.Steps.book;
import static dev.plumbline.attack.Steps.draft;
import static dev.plumbline.attack.Steps.of;
import static dev.plumbline.attack.Steps.published;
import static dev.plumbline.attack.Steps.revenue;
import static dev.plumbline.attack.Steps.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.VersionBasis;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored record that was made anew, with every link of its chain in order, is told by what it says (PLAN-5, SAFE-9). */
class ForgedRecordsTest {

    private static final AdjustmentId CUT = AdjustmentId.of("A");

    private static AuditTrail relinked(AuditTrail trail, UnaryOperator<AuditStep> forging) {
        AuditTrail forged = AuditTrail.empty();
        for (AuditStep step : trail.steps()) {
            forged = forged.append(forging.apply(step));
        }
        return forged;
    }

    private static PlanBook withPlanRecord(PlanBook book, UnaryOperator<AuditStep> forging) {
        List<PlanHistory> histories = book.histories().stream()
                .map(history -> history.plan().equals(PLAN)
                        ? PlanHistory.restored(
                                Restoring.STORED,
                                PLAN,
                                history.versions(),
                                relinked(history.trail(), forging),
                                Optional.empty())
                        : history)
                .toList();
        return PlanBook.restored(Restoring.STORED, book, histories, book.adjustments());
    }

    private static PlanBook withRequestRecord(PlanBook book, UnaryOperator<AuditStep> forging) {
        List<AdjustmentRequest> requests = book.adjustments().stream()
                .map(request -> AdjustmentRequest.restored(
                        Restoring.STORED, request.draft(), relinked(request.trail(), forging), Optional.empty()))
                .toList();
        return PlanBook.restored(Restoring.STORED, book, book.histories(), requests);
    }

    private static UnaryOperator<AuditStep> planForgery(String kind) {
        return switch (kind) {
            case "the approval is something else" ->
                step -> step.action().equals("approve")
                        ? step.toBuilder().action("bless").build()
                        : step;
            case "the submission is of another content" ->
                step -> step.action().equals("submit")
                        ? step.toBuilder().content(Digest.of("other")).build()
                        : step;
            case "the approval is dated before the draft" ->
                step -> step.action().equals("approve")
                        ? step.toBuilder().at(step.at().minusSeconds(8_640_000)).build()
                        : step;
            default ->
                step -> step.toBuilder().subject(Reference.of("plan", "2031")).build();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the approval is something else",
                "the approval is dated before the draft",
                "the submission is of another content",
                "the steps are of another plan"
            })
    @DisplayName(
            "PLAN-5 the record of a plan in force that does not say it was decided freezes the plan, and its figures say so")
    void forgedPlans(String kind) {
        PlanBook forged = withPlanRecord(book(), planForgery(kind));

        assertThat(forged.integrity(PLAN)).as(kind).isNotEmpty();
        assertThat(forged.integrity()).containsAll(forged.integrity(PLAN));
        PlanStatus status = PlanStatus.of(forged, AsOf.endOf(LocalDate.of(2024, 6, 30)));
        assertThat(status.plan(PLAN).orElseThrow().basis()).isEqualTo(VersionBasis.BROKEN);
        assertThatIllegalStateException().isThrownBy(() -> forged.letters(PLAN)).withMessageContaining("Restore");
        assertThatIllegalStateException()
                .isThrownBy(() -> forged.file(draft("A", revenue("95万元"))))
                .withMessageContaining("Restore");
    }

    @Test
    @DisplayName("WF-4 a request whose record names another requester is told, and so nobody decides on their own")
    void forgedRequester() {
        PlanBook under = reviewed(book(), draft("A", revenue("95万元")), 0);
        PlanBook forged = withRequestRecord(under, step -> {
            Map<String, String> details = new HashMap<>(step.details());
            details.computeIfPresent(
                    "requester", (name, was) -> PersonId.of("hu").toString());
            return step.toBuilder().details(details).build();
        });

        assertThat(forged.integrity())
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("another requester"));
        assertThat(forged.take(CUT, of(AdjustmentEvent.APPROVE), at("chen", 9)).isMoved())
                .isFalse();
    }

    @Test
    @DisplayName("PLAN-2 a plan that stands twice is told and frozen, alike or not")
    void doubledPlan() {
        PlanBook whole = book();
        PlanBook drafts = PlanBook.builder()
                .addPlans(Firm.plan(0), Firm.plan(0).toBuilder().overview("另一份").build())
                .organisation(Steps.FIRM)
                .build();
        PlanBook twice = PlanBook.restored(
                Restoring.STORED,
                PlanBook.builder()
                        .addPlans(Firm.plan(0), Firm.plan(0), Firm.plan(1))
                        .organisation(Steps.FIRM)
                        .policy(whole.policy())
                        .zone(whole.zone())
                        .build(),
                whole.histories(),
                List.of());

        assertThat(drafts.integrity(PLAN)).isNotEmpty();
        assertThat(twice.integrity())
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("several plans"));
        assertThat(twice.take(PLAN, PlanAction.of(PlanEvent.START), at("qian", 1))
                        .isMoved())
                .isFalse();
    }

    @Test
    @DisplayName("PLAN-5 the record of a plan under another id freezes both")
    void recordAstray() {
        PlanBook whole = book();
        List<PlanHistory> astray = whole.histories().stream()
                .map(history -> PlanHistory.restored(
                        Restoring.STORED, PlanId.of("2024x"), history.versions(), history.trail(), Optional.empty()))
                .toList();
        PlanBook renamed = PlanBook.restored(Restoring.STORED, whole, astray, List.of());

        assertThat(renamed.integrity(PLAN)).isNotEmpty();
        assertThat(renamed.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("li", 1))
                        .isMoved())
                .isFalse();
    }

    @Test
    @DisplayName("SAFE-9 what could not be read is neither drafted anew nor taken for a request of another plan")
    void lostRecords() {
        PlanBook whole = book();
        LostRecord life = new LostRecord(Reference.of("plan", PLAN.value()), Optional.of(PLAN));
        LostRecord request = new LostRecord(Reference.of("adjustment", "A"), Optional.of(PLAN));
        PlanBook lost = PlanBook.restored(Restoring.STORED, whole, List.of(), List.of(), List.of(life, request));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> lost.with(Firm.plan(0).toBuilder().overview("改").build(), at("li", 1)))
                .withMessageContaining("Restore");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        lost.file(draft("A", Steps.OTHER).toBuilder().base(0).build()))
                .withMessageContaining("id of its own");
        assertThat(lost.integrity(PLAN)).isNotEmpty();
    }

    @Test
    @DisplayName("GOAL-10 no store holds what is only supposed")
    void supposedInAStore() {
        PlanBook supposed =
                book().supposing(Firm.plan(0).toBuilder().overview("假设").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanBookStore(supposed))
                .withMessageContaining("supposed");
    }

    @Test
    @DisplayName("SAFE-9 a plan whose history is gone while requests speak of its versions is told and frozen")
    void lostHistory() {
        PlanBook whole = published(book(), draft("A", revenue("95万元")), 0, "chen");
        PlanBook lost = PlanBook.restored(Restoring.STORED, whole, List.of(), whole.adjustments());

        assertThat(lost.integrity(PLAN))
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("no history"));
        assertThat(lost.integrity())
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("no version 1"));
    }
}
