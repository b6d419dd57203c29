package dev.plumbline.plan.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Supposed;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.TransitionTable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OrgUnitId PLANNING = OrgUnitId.of("企划部");
    private static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final BodyId MEETING = BodyId.of("总经理办公会");
    private static final PlanId YEAR = PlanId.of("2024");
    private static final GoalId REVENUE = GoalId.of("revenue");

    private static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(PLANNING).head(PersonId.of("sun")).build(),
                    OrgUnit.of(FINANCE),
                    OrgUnit.of(OPERATIONS))
            .addPeople(person("li", PLANNING), person("sun", PLANNING), person("wang", FINANCE))
            .addPeople(person("qian", OPERATIONS), person("chen", OrgUnitId.of("总经办")))
            .addBody(Body.builder().id(MEETING).lead(PersonId.of("chen")).build())
            .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
            .build();

    private static final Reference EVALUATION = Reference.of("evaluation", "2024");

    private static final PlanProcess ANNUAL = PlanProcess.of(PlanRoute.annual(MEETING, FINANCE), ORGANISATION, ZONE);

    private static final PlanProcess MONTHLY = PlanProcess.of(PlanRoute.monthly(), ORGANISATION, ZONE);

    private static Person person(String name, OrgUnitId unit) {
        return Person.builder().id(PersonId.of(name)).unit(unit).build();
    }

    private static Stamp at(String person, int hour) {
        return Stamp.of(person, Instant.parse("2023-12-20T00:00:00Z").plusSeconds(hour * 3600L));
    }

    private static Plan annual() {
        return Plan.builder()
                .id(YEAR)
                .period(Period.year(2024))
                .overview("概述")
                .addBasis("战略目标")
                .addGoal(Goal.builder()
                        .id(REVENUE)
                        .name("营收")
                        .owner(PLANNING)
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("promotion"))
                        .what("渠道推广")
                        .build())
                .addNeed(ResourceNeed.builder().description("预算").build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("price"))
                        .description("竞品降价")
                        .contingency("备选报价")
                        .build())
                .build();
    }

    private static Plan monthly(GoalId goal) {
        return Plan.builder()
                .id(PlanId.of("2024-06"))
                .parent(YEAR)
                .period(Period.month(2024, 6))
                .addTask(Task.builder()
                        .id(TaskId.of("signing"))
                        .name("签约")
                        .goal(goal)
                        .build())
                .build();
    }

    private static PlanCase fresh(Plan plan, Plan... others) {
        return new PlanCase(
                plan,
                PlanHistory.of(plan.id()),
                List.of(others),
                List.of(EVALUATION),
                RaciPolicy.standard(),
                List.of());
    }

    private static List<String> refusals(PlanResult result) {
        return ((Refused<?, ?>) result.outcome())
                .reasons().stream().map(Reason::id).toList();
    }

    private static PlanCase take(PlanProcess process, PlanCase of, PlanAction action, Stamp stamp) {
        return process.take(of, action, stamp).orThrow();
    }

    private static PlanCase inReview(PlanProcess process, PlanCase of) {
        PlanCase submitted = take(process, of, PlanAction.of(PlanEvent.SUBMIT), at("li", 1));
        return take(process, submitted, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 2));
    }

    @Test
    @DisplayName(
            "PLAN-4: an annual plan is reviewed, approved by the management meeting, published, run, closed, archived")
    void annualRoute() {
        PlanCase now = inReview(ANNUAL, fresh(annual()));
        assertThat(refusals(ANNUAL.take(now, PlanAction.of(PlanEvent.APPROVE), at("chen", 3))))
                .containsExactly("reviews-met");
        now = take(ANNUAL, now, PlanAction.review(Opinion.favourable(FINANCE, ReviewAspect.ofPlans())), at("wang", 3));
        now = take(ANNUAL, now, PlanAction.of(PlanEvent.APPROVE), at("chen", 4));
        PlanResult published = ANNUAL.take(now, PlanAction.of(PlanEvent.PUBLISH), at("qian", 5));
        now = published.orThrow();
        assertThat(published.published()).map(PlanVersion::number).contains(1);
        now = take(ANNUAL, now, PlanAction.of(PlanEvent.START), at("qian", 6));
        assertThat(refusals(ANNUAL.take(now, PlanAction.of(PlanEvent.CLOSE), at("qian", 7))))
                .containsExactly("evaluated");
        assertThat(refusals(ANNUAL.take(now, PlanAction.close(Reference.of("nothing", "at all")), at("qian", 7))))
                .containsExactly("evaluated");
        now = take(ANNUAL, now, PlanAction.close(EVALUATION), at("qian", 7));
        now = take(ANNUAL, now, PlanAction.of(PlanEvent.ARCHIVE), at("qian", 8));

        assertThat(now.history().state()).isEqualTo(PlanState.ARCHIVED);
        assertThat(now.history().trail().verify()).isEmpty();
        assertThat(now.history().trail().steps())
                .extracting(AuditStep::action)
                .containsExactly("submit", "take-up", "review", "approve", "publish", "start", "close", "archive");
    }

    @Test
    @DisplayName("PLAN-4: a monthly plan is filed only if every task serves a goal above, and issued before it starts")
    void monthlyRoute() {
        PlanProcess loose = PlanProcess.of(MONTHLY.route().requiring(PlanParts.none()), ORGANISATION, ZONE);
        PlanCase stray = fresh(monthly(GoalId.of("other")), annual());
        PlanResult refused = loose.take(stray, PlanAction.of(PlanEvent.SUBMIT), at("li", 1));
        assertThat(refusals(refused)).containsExactly("sound", "linked");
        assertThat(((Refused<?, ?>) refused.outcome()).text(Locale.CHINESE)).contains("签约");
        assertThat(stray.unlinkedTasks()).extracting(Task::name).containsExactly("签约");

        PlanCase now = inReview(loose, fresh(monthly(REVENUE), annual()));
        now = take(loose, now, PlanAction.of(PlanEvent.APPROVE), at("sun", 3));
        assertThat(refusals(loose.take(now, PlanAction.of(PlanEvent.PUBLISH), at("qian", 4))))
                .containsExactly("filed");
        now = take(loose, now, PlanAction.of(PlanEvent.FILE), at("qian", 4));
        now = take(loose, now, PlanAction.of(PlanEvent.PUBLISH), at("qian", 5));
        assertThat(refusals(loose.take(now, PlanAction.of(PlanEvent.START), at("qian", 6))))
                .containsExactly("handed-down");
        now = take(loose, now, PlanAction.of(PlanEvent.ISSUE), at("qian", 6));
        now = take(loose, now, PlanAction.of(PlanEvent.START), at("qian", 7));
        assertThat(now.history().state()).isEqualTo(PlanState.IN_EXECUTION);
    }

    @Test
    @DisplayName("PLAN-3: a draft that lacks parts is not submitted, and the parts are named")
    void incomplete() {
        PlanResult result =
                MONTHLY.take(fresh(monthly(REVENUE), annual()), PlanAction.of(PlanEvent.SUBMIT), at("li", 1));

        assertThat(refusals(result)).containsExactly("complete");
        assertThat(result.missing())
                .containsExactly(
                        PlanPart.OVERVIEW,
                        PlanPart.BASIS,
                        PlanPart.ACTION_DETAILS,
                        PlanPart.RESOURCES,
                        PlanPart.KEY_POINTS);
        assertThat(PlanParts.departmentDraft().missing(annual())).containsExactly(PlanPart.DATES);
        assertThat(PlanParts.standard().missing(annual())).isEmpty();
    }

    @Test
    @DisplayName("WF-4: nobody decides on a plan of their own, nor of somebody they stand in for")
    void segregation() {
        DateRange december = DateRange.ofClosed(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31));
        PlanRoute decidedByPlanning = new PlanRoute(
                PlanParts.standard(),
                ReviewPanel.none(),
                List.of(PLANNING),
                false,
                PlanRoute.Filing.NONE,
                PlanRoute.HandingDown.NONE,
                Set.of());
        PlanProcess annual = PlanProcess.of(
                decidedByPlanning,
                ORGANISATION.with(new Delegation(PersonId.of("li"), PersonId.of("sun"), december)),
                ZONE);
        PlanCase now = inReview(annual, fresh(annual()));

        assertThat(refusals(annual.take(now, PlanAction.of(PlanEvent.APPROVE), at("li", 3))))
                .containsExactly("not-own");
        assertThat(refusals(annual.take(now, PlanAction.of(PlanEvent.APPROVE), at("sun", 3))))
                .containsExactly("not-own");
    }

    @Test
    @DisplayName("PLAN-5: a plan that is not what its record says takes no step but an examination")
    void alteredContent() {
        PlanCase now = inReview(ANNUAL, fresh(annual()));
        now = take(ANNUAL, now, PlanAction.review(Opinion.favourable(FINANCE, ReviewAspect.ofPlans())), at("wang", 3));
        now = take(ANNUAL, now, PlanAction.of(PlanEvent.APPROVE), at("chen", 4));
        PlanCase altered = new PlanCase(
                now.plan().toBuilder().overview("另一个概述").build(),
                now.history(),
                now.others(),
                List.of(),
                now.raci(),
                List.of());

        PlanResult refused = ANNUAL.take(altered, PlanAction.of(PlanEvent.PUBLISH), at("qian", 5));
        assertThat(refusals(refused)).contains("intact", "content-decided");
        assertThat(PlanIntegrity.of(altered.plan(), altered.history())).hasSize(1);
        assertThat(ANNUAL.take(altered, PlanAction.of(PlanEvent.EXAMINE).because("核对"), at("qian", 5))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName(
            "PLAN-4: an approved plan goes back with a reason; a role that nobody holds is refused and says what to do")
    void waysOn() {
        PlanCase now = inReview(ANNUAL, fresh(annual()));
        now = take(ANNUAL, now, PlanAction.review(Opinion.favourable(FINANCE, ReviewAspect.ofPlans())), at("wang", 3));
        now = take(ANNUAL, now, PlanAction.of(PlanEvent.APPROVE), at("chen", 4));
        PlanCase back = take(ANNUAL, now, PlanAction.of(PlanEvent.RETURN).because("备案不符"), at("qian", 5));
        assertThat(back.history().state()).isEqualTo(PlanState.RETURNED);

        PlanProcess nobody = PlanProcess.of(ANNUAL.route(), Organisation.empty(), ZONE);
        PlanCase submitted = take(nobody, fresh(annual()), PlanAction.of(PlanEvent.SUBMIT), at("li", 1));
        PlanResult refused = nobody.take(submitted, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 2));
        assertThat(((Refused<?, ?>) refused.outcome()).text(Locale.ENGLISH))
                .contains("nobody is operations management", "Name a unit for operations management");
        PlanProcess open =
                PlanProcess.of(ANNUAL.route().opening(Set.of(Role.OPERATIONS_MANAGEMENT)), Organisation.empty(), ZONE);
        assertThat(open.take(submitted, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 2))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: a body decides by its own rule, and people vote once")
    void bodies() {
        Body meeting = Body.builder()
                .id(MEETING)
                .addMembers(PersonId.of("chen"), PersonId.of("wang"), PersonId.of("zhao"))
                .build();
        Organisation organisation =
                ORGANISATION.toBuilder().bodies(List.of(meeting)).build();
        PlanProcess process = PlanProcess.of(PlanRoute.annual(MEETING), organisation, ZONE);
        PlanCase now = inReview(process, fresh(annual()));

        PlanCase one = take(process, now, PlanAction.of(PlanEvent.APPROVE), at("chen", 3));
        assertThat(one.history().state()).isEqualTo(PlanState.IN_REVIEW);
        PlanCase same = take(process, one, PlanAction.of(PlanEvent.APPROVE), at("chen", 4));
        assertThat(same.history().state()).isEqualTo(PlanState.IN_REVIEW);
        PlanCase two = take(process, same, PlanAction.of(PlanEvent.APPROVE), at("zhao", 5));
        assertThat(two.history().state()).isEqualTo(PlanState.APPROVED);
        assertThat(PlanIntegrity.of(two.plan(), two.history())).isEmpty();
    }

    @Test
    @DisplayName("WF-5: the machine of plans is sound")
    void sound() {
        assertThat(PlanWorkflow.standard().check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("WF-5: the whole table as a page")
    void page(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        TransitionTable<State<PlanState>, Event<PlanEvent>, Attempt> table =
                TransitionTable.of(PlanWorkflow.standard());
        for (Role role : List.of(Role.AUTHOR, Role.REVIEWER, Role.DECIDER, Role.OPERATIONS_MANAGEMENT)) {
            table = table.column(role, Supposed.as(role));
        }
        String page = table.markdown(locale) + "\n```mermaid\n"
                + PlanWorkflow.standard().mermaid(locale) + "```\n";
        try (InputStream in = PlanProcessTest.class.getResourceAsStream("plan-machine." + language + ".md")) {
            assertThat(page).isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        }
    }
}
