package dev.plumbline.attack;

import static dev.plumbline.attack.Steps.PLAN;
import static dev.plumbline.attack.Steps.at;
import static dev.plumbline.attack.Steps.book;
import static dev.plumbline.attack.Steps.draft;
import static dev.plumbline.attack.Steps.inForce;
import static dev.plumbline.attack.Steps.of;
import static dev.plumbline.attack.Steps.refusals;
import static dev.plumbline.attack.Steps.revenue;
import static dev.plumbline.attack.Steps.review;
import static dev.plumbline.attack.Steps.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.BodyRule;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A step is a person's, and what somebody wrote stays their own (WF-4, WF-4b). */
class PersonsTest {

    private static final PositionId DIRECTORS = PositionId.of("董事");
    private static final BodyId BOARD = BodyId.of("董事会");

    /** A plan in force, and then a company in which the board decides on adjustments. */
    private static PlanBook decidedBy(PartyId decider, Organisation organisation) {
        PlanBook book = book();
        return book.toBuilder()
                .organisation(organisation)
                .policy(book.policy().toBuilder()
                        .approval(book.policy().approval().toBuilder()
                                .authorities(AuthorityTable.of(ApprovalAuthority.unlimited(decider)))
                                .build())
                        .build())
                .build();
    }

    private static Organisation.Builder withDirectors(String... names) {
        Organisation.Builder organisation = Firm.organisation();
        Stream.of(names)
                .forEach(name -> organisation.addPerson(Person.builder()
                        .id(PersonId.of(name))
                        .addPosition(DIRECTORS)
                        .build()));
        return organisation;
    }

    private static Body board(BodyRule rule, PartyId... members) {
        return Body.builder().id(BOARD).rule(rule).addMembers(members).build();
    }

    @Test
    @DisplayName("a majority counts people: neither a unit nor a position that several hold adds a vote to a member's")
    void majorities() {
        for (PartyId stuffing : List.of(Firm.FINANCE, DIRECTORS, BOARD)) {
            Organisation organisation = withDirectors("gu", "gv")
                    .addBody(board(BodyRule.MAJORITY, PersonId.of("chen"), Firm.FINANCE, DIRECTORS))
                    .build();
            AdjustmentDraft draft = draft("A", revenue("95万元"));
            PlanBook one = reviewed(decidedBy(BOARD, organisation), draft, 0)
                    .take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6))
                    .orThrow();

            BookStep stuffed = one.take(draft.id(), of(AdjustmentEvent.APPROVE), at(stuffing, 7));
            assertThat(refusals(stuffed)).as("%s", stuffing).contains("decider-only");
            assertThat(stuffed.refusal().orElseThrow().text(Locale.ENGLISH)).contains("say which person");
            BookStep two = one.take(draft.id(), of(AdjustmentEvent.APPROVE), at("gv", 8));
            assertThat(two.book().adjustment(draft.id()).orElseThrow().state()).isEqualTo(AdjustmentState.APPROVED);
        }
    }

    static Stream<AdjustmentEvent> everyEvent() {
        return Stream.of(AdjustmentEvent.values())
                .filter(event -> event != AdjustmentEvent.EDIT && event != AdjustmentEvent.REVIEW);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    @DisplayName("a unit, a body and a position that nobody holds take no step, whatever it is")
    void nobody(AdjustmentEvent event) {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PlanBook filed = book().file(draft);
        PlanBook submitted =
                filed.take(draft.id(), of(AdjustmentEvent.SUBMIT), at("li", 1)).orThrow();
        PlanBook under = reviewed(book(), draft, 0);
        PlanBook approved = under.take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6))
                .orThrow();
        for (PlanBook stands : List.of(filed, submitted, under, approved)) {
            for (PartyId party :
                    List.of(Firm.OPERATIONS, Firm.SALES, Firm.MEETING, PositionId.of("副总经理"), OrgUnitId.of("空部门"))) {
                assertThat(stands.take(draft.id(), of(event).because("理由"), at(party, 9))
                                .isMoved())
                        .as("%s by %s", event, party)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    @DisplayName(
            "whoever says for whom they act has to stand in for that one, whatever the step is and whoever takes it")
    void onBehalfOfNobodyTheyStandInFor(AdjustmentEvent event) {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PlanBook filed = book().file(draft);
        PlanBook under = reviewed(book(), draft, 0);
        PlanBook approved = under.take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6))
                .orThrow();
        for (PlanBook stands : List.of(filed, under, approved)) {
            for (String by : List.of("li", "qian", "chen")) {
                assertThat(stands.take(draft.id(), of(event).because("理由").onBehalfOf(PersonId.of("wu")), at(by, 9))
                                .isMoved())
                        .as("%s by %s", event, by)
                        .isFalse();
            }
        }
    }

    private static String why(BookStep step, Locale locale) {
        return step.refusal().orElseThrow().text(locale);
    }

    private static PlanBook without(PlanBook book, String... gone) {
        return book.toBuilder()
                .organisation(book.organisation().toBuilder()
                        .people(book.organisation().people().stream()
                                .filter(person ->
                                        !List.of(gone).contains(person.id().name()))
                                .toList())
                        .build())
                .build();
    }

    @Test
    @DisplayName("WF-4: a refusal says what to set up where nobody is left to take the step or to give an opinion")
    void whatToSetUp() {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PlanBook filed = book().file(draft);
        PlanBook under = filed.take(draft.id(), of(AdjustmentEvent.SUBMIT), at("li", 1))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.TAKE_UP), at("qian", 2))
                .orThrow();
        PlanBook objected = under.take(
                        draft.id(),
                        AdjustmentAction.review(Opinion.objecting(Firm.FINANCE, ReviewAspect.ofAdjustments(), "太低")),
                        at("wu", 3))
                .orThrow();

        BookStep orphan = without(filed, "li").take(draft.id(), of(AdjustmentEvent.WITHDRAW), at("qian", 5));
        assertThat(why(orphan, Locale.ENGLISH)).contains("stands in for them");
        BookStep vacant = without(under, "wu", "wang").take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 5));
        assertThat(why(vacant, Locale.ENGLISH)).contains("enter its people: 财务部");
        assertThat(why(vacant, Locale.CHINESE)).contains("组织中没有人员").contains("财务部");
        BookStep gone = without(objected, "wu").take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 5));
        assertThat(why(gone, Locale.ENGLISH)).contains("the head of their department");
        PlanBook unasked = under.toBuilder()
                .policy(under.policy().toBuilder()
                        .approval(under.policy().approval().toBuilder()
                                .panel(ReviewPanel.ofOrganisation(ReviewAspect.ofAdjustments()))
                                .build())
                        .build())
                .build();
        BookStep nobody = unasked.take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 5));
        assertThat(why(nobody, Locale.ENGLISH)).contains("Name the seats of the panel");
    }

    @Test
    @DisplayName(
            "WF-4b: a body of which too few seats are held can't decide, and the refusal names them; nor one in itself")
    void vacantSeats() {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PositionId deputy = PositionId.of("副总经理");
        PositionId engineer = PositionId.of("总工程师");
        for (Body body : List.of(
                board(BodyRule.MAJORITY, PersonId.of("chen"), deputy, engineer),
                board(BodyRule.MAJORITY, PersonId.of("chen"), BOARD))) {
            PlanBook book = decidedBy(BOARD, Firm.organisation().addBody(body).build());
            BookStep vote = reviewed(book, draft, 0).take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6));
            assertThat(refusals(vote)).contains("body-able");
            assertThat(why(vote, Locale.ENGLISH)).contains("nobody is there");
        }
    }

    @Test
    @DisplayName("WF-2: whose authority it was approved by takes it back too, when a substitute approved")
    void takenBackByTheAuthority() {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        Delegation away = new Delegation(
                PersonId.of("chen"),
                PersonId.of("wu"),
                DateRange.ofClosed(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1)));
        PlanBook approved = reviewed(book(away), draft, 0)
                .take(draft.id(), of(AdjustmentEvent.APPROVE), at("wu", 6))
                .orThrow();
        assertThat(approved.take(draft.id(), of(AdjustmentEvent.TAKE_BACK).because("理由"), at("chen", 60))
                        .isMoved())
                .isTrue();
        assertThat(approved.take(draft.id(), of(AdjustmentEvent.TAKE_BACK).because("理由"), at("sun", 60))
                        .isMoved())
                .isFalse();
    }

    @Test
    @DisplayName("what somebody drafted as the holder of a position stays their own, and not their successor's")
    void ownForGood() {
        PlanBook book = decidedBy(Firm.GENERAL_MANAGER, withDirectors("gu").build());
        AdjustmentDraft draft = draft("A", revenue("95万元")).toBuilder()
                .requested(at(DIRECTORS, 0))
                .build();
        PlanBook reviewed = book.file(draft)
                .take(draft.id(), of(AdjustmentEvent.SUBMIT), at(DIRECTORS, 1))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.TAKE_UP), at("qian", 2))
                .orThrow()
                .take(draft.id(), review(Firm.FINANCE), at("wang", 3))
                .orThrow()
                .take(draft.id(), review(Firm.PERSONNEL), at("zhao", 4))
                .orThrow();
        Organisation later = Firm.organisation()
                .addPeople(
                        Person.builder()
                                .id(PersonId.of("gu"))
                                .addPosition(Firm.GENERAL_MANAGER)
                                .build(),
                        Person.builder()
                                .id(PersonId.of("gv"))
                                .addPositions(DIRECTORS, Firm.GENERAL_MANAGER)
                                .build())
                .build();
        PlanBook after = reviewed.toBuilder().organisation(later).build();

        assertThat(refusals(after.take(draft.id(), of(AdjustmentEvent.APPROVE), at("gu", 9))))
                .containsExactly("not-own");
        assertThat(after.take(draft.id(), of(AdjustmentEvent.APPROVE), at("gv", 9))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("a body of which too many may not vote is told at once, and a vote says whose is missing")
    void bodiesThatCannotDecide() {
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        Organisation never = Firm.organisation()
                .addBody(board(BodyRule.ALL, PersonId.of("chen"), PersonId.of("li")))
                .build();
        BookStep refused = reviewed(decidedBy(BOARD, never), draft, 0)
                .take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6));
        assertThat(refusals(refused)).containsExactly("body-able");
        assertThat(refused.refusal().orElseThrow().text(Locale.ENGLISH)).contains("li (may not vote on their own)");

        Organisation all = Firm.organisation()
                .addBody(board(BodyRule.ALL, PersonId.of("chen"), PersonId.of("sun")))
                .build();
        BookStep open =
                reviewed(decidedBy(BOARD, all), draft, 0).take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6));
        assertThat(open.isMoved()).isTrue();
        assertThat(open.vote().map(BodyVote::missing)).contains(List.of(PersonId.of("sun")));
    }

    @Test
    @DisplayName("whoever voted takes it back, also without the position by now; whoever did not vote does not")
    void takingBack() {
        Organisation three = Firm.organisation()
                .addBody(board(BodyRule.MAJORITY, Firm.GENERAL_MANAGER, PersonId.of("sun"), PersonId.of("wang")))
                .build();
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PlanBook approved = reviewed(decidedBy(BOARD, three), draft, 0)
                .take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 6))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.APPROVE), at("sun", 7))
                .orThrow();
        PlanBook moved = approved.toBuilder()
                .organisation(Firm.organisation()
                        .people(three.people().stream()
                                .map(person -> person.id().name().equals("chen")
                                        ? Person.builder().id(person.id()).build()
                                        : person)
                                .toList())
                        .build())
                .build();
        for (String voter : List.of("chen", "sun")) {
            assertThat(moved.take(draft.id(), of(AdjustmentEvent.TAKE_BACK).because("有误"), at(voter, 9))
                            .isMoved())
                    .as(voter)
                    .isTrue();
        }
        assertThat(refusals(moved.take(draft.id(), of(AdjustmentEvent.TAKE_BACK).because("有误"), at("wang", 9))))
                .containsExactly("approved-by-them");
    }

    @Test
    @DisplayName("the head of a unit acts for it wherever they belong")
    void heads() {
        Organisation organisation = Firm.organisation()
                .addUnit(OrgUnit.builder()
                        .id(OrgUnitId.of("法务部"))
                        .head(PersonId.of("wang"))
                        .build())
                .build();
        assertThat(organisation.actsFor(PersonId.of("wang"), OrgUnitId.of("法务部")))
                .isTrue();
        assertThat(organisation.heads(OrgUnitId.of("法务部"))).isEqualTo(1);
        assertThat(organisation.actsFor(PersonId.of("wu"), OrgUnitId.of("法务部"))).isFalse();
    }

    @Test
    @DisplayName("who put a plan in is on record, and does not approve it, whoever submits it; strangers put in none")
    void drafters() {
        PlanBook book = Firm.book(Firm.organisation().build());
        PlanBook put = book.with(Firm.plan(0), at("sun", -60));
        assertThat(put.history(PLAN).trail().steps())
                .extracting(step -> step.action())
                .containsExactly("draft");
        PlanBook inReview = put.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("sun", -50))
                .orThrow()
                .take(PLAN, PlanAction.of(PlanEvent.TAKE_UP), at("qian", -49))
                .orThrow();
        assertThat(inReview.integrity()).isEmpty();
        assertThat(refusals(inReview.take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("sun", -48))))
                .contains("not-own");
        assertThatIllegalArgumentException().isThrownBy(() -> put.with(Firm.plan(0), at("li", -40)));
        for (PartyId stranger : List.of(PersonId.of("ghost"), Firm.SALES)) {
            assertThatIllegalArgumentException().isThrownBy(() -> book.with(Firm.plan(0), at(stranger, -60)));
            assertThat(book.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at(stranger, -60))
                            .isMoved())
                    .isFalse();
        }
        assertThat(inForce(book, PLAN).history(PLAN).state()).isEqualTo(PlanState.PUBLISHED);
    }

    @Test
    @DisplayName("a request of somebody whom the organisation does not know is not handed in")
    void strangers() {
        AdjustmentDraft draft = draft("A", revenue("95万元")).toBuilder()
                .requested(at("ghost", 0))
                .build();
        BookStep step = book().file(draft, at("hu", 0)).take(draft.id(), of(AdjustmentEvent.SUBMIT), at("hu", 1));
        assertThat(refusals(step)).containsExactly("requester-known");
    }
}
