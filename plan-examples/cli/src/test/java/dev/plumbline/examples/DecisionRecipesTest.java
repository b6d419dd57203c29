package dev.plumbline.examples;

import static dev.plumbline.adjustment.AdjustmentTrigger.RESOURCE_CHANGE;
import static dev.plumbline.party.ProcessRole.OPERATIONS_MANAGEMENT;
import static dev.plumbline.party.ProcessRole.SUPPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.Notice;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README's recipes about decisions are this code, to the letter but for line breaks. */
class DecisionRecipesTest {

    private static final int MOST_STATEMENTS = 12;

    private int hour;

    /** The application's own: who is acting, and its clock. */
    private Stamp by(String person) {
        return Stamp.of(person, Instant.parse("2024-12-20T01:00:00Z").plusSeconds(3600L * hour++));
    }

    @Test
    @DisplayName("From a draft to a version in force, and on to one adjusted")
    void decisions() {
        // complete draft
        IndicatorId revenue = IndicatorId.of("revenue");
        Plan draft = Plan.builder()
                .id(PlanId.of("2025"))
                .period(Period.year(2025))
                .overview("概述")
                .addBasis("公司战略")
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue"))
                        .name("年度营收")
                        .owner(OrgUnitId.of("销售部"))
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("channels"))
                        .what("渠道推广")
                        .build())
                .addNeed(ResourceNeed.builder().description("预算").build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("price"))
                        .description("竞品降价")
                        .contingency("备选报价")
                        .build())
                .build();
        // end

        // draft to force
        OrgUnitId finance = OrgUnitId.of("财务部");
        OrgUnitId operations = OrgUnitId.of("运营管理部");
        Organisation company = Organisation.builder()
                .addPeople(
                        Person.of("li", OrgUnitId.of("销售部")), Person.of("wang", finance), Person.of("qian", operations))
                .addPerson(Person.builder()
                        .id(PersonId.of("chen"))
                        .addPosition(PositionId.of("总经理"))
                        .build())
                .addBody(Body.builder()
                        .id(BodyId.of("总经理办公会"))
                        .lead(PersonId.of("chen"))
                        .build())
                .putProcessUnit(SUPPORTING, List.of(finance))
                .putProcessUnit(OPERATIONS_MANAGEMENT, List.of(operations))
                .build();
        PlanBookStore store = new PlanBookStore(
                PlanBook.builder().addPlan(draft).organisation(company).build());
        store.take(draft.id(), PlanAction.of(PlanEvent.SUBMIT), by("li")).orThrow();
        store.take(draft.id(), PlanAction.of(PlanEvent.TAKE_UP), by("qian")).orThrow();
        store.take(draft.id(), PlanAction.review(Opinion.favourable(finance, ReviewAspect.ofPlans())), by("wang"))
                .orThrow();
        store.take(draft.id(), PlanAction.of(PlanEvent.APPROVE), by("chen")).orThrow();
        BookStep published = store.take(draft.id(), PlanAction.of(PlanEvent.PUBLISH), by("qian"));
        List<ResponsibilityLetter> toSign = published.letters();
        // end
        assertThat(published.isMoved()).isTrue();
        assertThat(toSign).hasSize(1);
        assertThat(store.book().history(draft.id()).currentNumber()).isEqualTo(1);

        // adjustment
        AdjustmentDraft cut = AdjustmentDraft.of(store.book().history(draft.id()), by("li"), RESOURCE_CHANGE)
                .change(Change.target(revenue, Quantity.parse("1.2亿元")))
                .toBuilder()
                .reason("骨干离职")
                .expectedEffect("目标可达")
                .withoutEffects(true)
                .implementation("下月起执行")
                .build();
        store.update(book -> book.file(cut));
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.SUBMIT), by("li"))
                .orThrow();
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.TAKE_UP), by("qian"))
                .orThrow();
        Opinion tooDeep = Opinion.objecting(finance, List.of(ReviewAspect.SOUNDNESS), "下调过多");
        store.take(cut.id(), AdjustmentAction.review(tooDeep), by("wang")).orThrow();
        BookStep refused = store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.APPROVE), by("chen"));
        String why =
                refused.refusal().map(refusal -> refusal.text(Locale.ENGLISH)).orElse("");
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.RETURN).because("请重新测算"), by("chen"))
                .orThrow();
        AdjustmentDraft again = cut.toBuilder()
                .changes(List.of(Change.target(revenue, Quantity.parse("1.6亿元"))))
                .build();
        store.take(cut.id(), AdjustmentAction.edit(again), by("li")).orThrow();
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.SUBMIT), by("li"))
                .orThrow();
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.TAKE_UP), by("qian"))
                .orThrow();
        // end
        assertThat(why).contains("1 of those asked must agree to just this content; 0 do", "return, reject");
        List<String> deciders = new ArrayList<>();

        // who may decide
        for (Person person : company.people()) {
            store.book().options(cut.id(), by(person.id().name())).forEach((event, outcome) -> {
                if (outcome.isMoved()) {
                    deciders.add(person.id().name() + ": " + event.text(Locale.ENGLISH));
                }
            });
        }
        // end
        assertThat(deciders)
                .containsExactly(
                        "li: withdraw",
                        "wang: review",
                        "qian: return",
                        "qian: examine",
                        "chen: return",
                        "chen: reject");

        // why not
        String whyNot = store.book()
                .options(cut.id(), by("li"))
                .get(AdjustmentEvent.APPROVE)
                .refusal()
                .map(refusal -> refusal.text(Locale.ENGLISH))
                .orElse("may decide");
        // end
        assertThat(whyNot).contains("only the decider");
        List<String> unsigned = new ArrayList<>();

        // letters
        for (LetterRegister.Signed letter : store.book().letters(draft.id()).unsigned()) {
            unsigned.add(letter.letter().owner().label() + " " + letter.missing()
                    + letter.setUp()
                            .map(what -> ": " + what.text(Locale.ENGLISH))
                            .orElse(""));
        }
        // end
        assertThat(unsigned).singleElement().asString().contains("names no superior of [销售部]");

        // raci
        RaciMatrix matrix = RaciMatrix.builder()
                .add(TaskId.of("t1"), PersonId.of("li"), RaciRole.RESPONSIBLE)
                .add(TaskId.of("t1"), PersonId.of("chen"), RaciRole.APPROVER)
                .add(TaskId.of("t1"), finance, RaciRole.CONSULTED)
                .build();
        Plan withTasks = draft.toBuilder()
                .addTask(Task.builder().id(TaskId.of("t1")).name("渠道签约").build())
                .raci(matrix)
                .build();
        // end
        assertThat(withTasks.raci().owners(TaskId.of("t1"))).containsExactly(PersonId.of("li"));

        // second version
        Opinion sound = Opinion.favourable(finance, ReviewAspect.ofAdjustments());
        store.take(cut.id(), AdjustmentAction.review(sound), by("wang")).orThrow();
        store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.APPROVE), by("chen"))
                .orThrow();
        BookStep second = store.take(cut.id(), AdjustmentAction.of(AdjustmentEvent.PUBLISH), by("qian"));
        List<ResponsibilityLetter> anew = second.letters(); // of those whose goals it touches
        List<Notice> notices = second.notices(); // whom to tell, and why
        // end
        assertThat(second.published()).isPresent();
        assertThat(second.conflicts()).isEmpty();
        assertThat(anew).hasSize(1);
        assertThat(notices).isNotEmpty();
        assertThat(store.book().adjustment(cut.id()).map(request -> request.state()))
                .isEqualTo(Optional.of(AdjustmentState.PUBLISHED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "complete draft,A complete draft.",
        "why not,'Who may decide, and why not?'",
        "letters,Letters that are not signed.",
        "raci,Who does what for a task (RACI).",
        "draft to force,From a draft to a version in force.",
        "adjustment,An adjustment that is objected to.",
        "who may decide,Who may do what now?",
        "second version,The second version."
    })
    @DisplayName("The README shows exactly that code")
    void readme(String part, String title) throws IOException {
        String readme = Files.readString(
                Path.of("").toAbsolutePath().getParent().getParent().resolve("README.md"));
        String run = Files.readString(Path.of("src/test/java/dev/plumbline/examples/DecisionRecipesTest.java"));
        String recipe = readme.substring(readme.indexOf("**" + title + "**"));

        assertThat(readme).contains("**" + title + "**");
        assertThat(bare(between(recipe, "```java\n", "```")))
                .isEqualTo(bare(between(run, "// " + part + "\n", "// end\n")));
    }

    @Test
    @DisplayName("From a draft to a version in force takes at most twelve statements, the organisation among them")
    void statements() throws IOException {
        String run = Files.readString(Path.of("src/test/java/dev/plumbline/examples/DecisionRecipesTest.java"));

        assertThat(between(run, "// draft to force\n", "// end\n")
                        .chars()
                        .filter(each -> each == ';')
                        .boxed())
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s", "");
    }
}
