package dev.plumbline.examples.year;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps by which plans come into force and are changed; each is taken by who may take it. */
final class YearDecisions {

    private static final PersonId OPERATIONS =
            YearCompany.department("operations").head();
    private static final PersonId FINANCE = YearCompany.department("finance").head();
    private static final PersonId PERSONNEL = YearCompany.department("people").head();

    private YearDecisions() {}

    /** A plan from its draft to its approval and, of a month, its filing. */
    static PlanBook approve(PlanBook book, Plan plan, LocalDate drafted) {
        PlanBook now = book.with(plan, YearCompany.at(YearCompany.planner(), drafted, 9));
        now = take(now, plan.id(), PlanEvent.SUBMIT, YearCompany.at(YearCompany.planner(), drafted, 10));
        now = take(now, plan.id(), PlanEvent.TAKE_UP, YearCompany.at(OPERATIONS, drafted, 11));
        boolean isAnnual = plan.id().equals(YearPlans.ANNUAL);
        if (isAnnual) {
            now = agree(now, plan.id(), YearCompany.FINANCE, FINANCE, drafted);
            now = agree(now, plan.id(), YearCompany.PERSONNEL, PERSONNEL, drafted);
        }
        now = take(now, plan.id(), PlanEvent.APPROVE, YearCompany.at(YearCompany.MANAGER, drafted, 16));
        return isAnnual ? now : take(now, plan.id(), PlanEvent.FILE, YearCompany.at(OPERATIONS, drafted, 17));
    }

    /** An approved plan from its publication to its execution. */
    static PlanBook publish(PlanBook book, PlanId plan, LocalDate published) {
        PlanBook now = take(book, plan, PlanEvent.PUBLISH, YearCompany.at(OPERATIONS, published, 9));
        if (!plan.equals(YearPlans.ANNUAL)) {
            now = take(now, plan, PlanEvent.ISSUE, YearCompany.at(OPERATIONS, published, 10));
        }
        return take(now, plan, PlanEvent.START, YearCompany.at(OPERATIONS, published, 11));
    }

    private static PlanBook take(PlanBook book, PlanId plan, PlanEvent event, Stamp stamp) {
        return book.take(plan, PlanAction.of(event), stamp).orThrow();
    }

    private static PlanBook agree(PlanBook book, PlanId plan, OrgUnitId seat, PersonId by, LocalDate day) {
        PlanAction review = PlanAction.review(Opinion.favourable(seat, ReviewAspect.ofPlans()));
        return book.take(plan, review, YearCompany.at(by, day, 14)).orThrow();
    }

    /** What is asked for and decided in a month; the request of July's re-organisation is drafted in June. */
    static PlanBook month(PlanBook book, int month) {
        return switch (month) {
            case 3 -> granted(southCut(book), book, LocalDate.of(2024, 3, 12));
            case 4 -> granted(moreWork(book), book, LocalDate.of(2024, 4, 9));
            case 7 -> granted(reorganised(book), book, LocalDate.of(2024, 7, 1));
            case 8 -> rejected(eastCut(book), book, LocalDate.of(2024, 8, 13));
            case 9 -> granted(laterDates(book), book, LocalDate.of(2024, 9, 10));
            case 11 -> returned(fewerHires(book), book, LocalDate.of(2024, 11, 12));
            default -> book;
        };
    }

    private static AdjustmentDraft draft(
            PlanBook book, int number, PersonId by, LocalDate day, AdjustmentTrigger trigger, String reason) {
        return AdjustmentDraft.of(book.history(YearPlans.ANNUAL), YearCompany.at(by, day, 9), trigger).toBuilder()
                .id(AdjustmentId.of("2024-A" + number))
                .reason(reason)
                .justification("详见分析报告")
                .expectedEffect("目标与资源相符")
                .withoutEffects(true)
                .implementation("次月起按新内容执行")
                .build();
    }

    private static AdjustmentDraft southCut(PlanBook book) {
        return draft(
                        book,
                        1,
                        YearCompany.department("south").member(0),
                        LocalDate.of(2024, 3, 12),
                        AdjustmentTrigger.MARKET_CHANGE,
                        "竞品在华南降价15%")
                .toBuilder()
                .addAnswer(Reference.of("external-change", "rival"))
                .addChange(Change.target(IndicatorId.of("south-1"), Quantity.parse("7200万元")))
                .addChange(Change.target(IndicatorId.of("c1"), Quantity.parse("1.92亿元")))
                .build();
    }

    private static AdjustmentDraft moreWork(PlanBook book) {
        AdjustmentDraft draft = draft(
                book,
                2,
                YearCompany.department("plant").member(1),
                LocalDate.of(2024, 4, 9),
                AdjustmentTrigger.STRATEGY_CHANGE,
                "新增第二产线改造");
        for (int i = 0; i < 3; i++) {
            draft = draft.change(Change.added(Task.builder()
                    .id(TaskId.of("x-plant-" + i))
                    .name("第二产线改造第" + (i + 1) + "阶段")
                    .goal(YearPlans.departmentGoal(YearCompany.department("plant"), 1))
                    .start(LocalDate.of(2024, 5, 6).plusDays(40L * i))
                    .finish(LocalDate.of(2024, 6, 10).plusDays(40L * i))
                    .build()));
        }
        for (int i = 0; i < 3; i++) {
            Department plant = YearCompany.department("plant");
            draft = draft.change(Change.raci(TaskId.of("x-plant-" + i), plant.member(i), RaciRole.RESPONSIBLE))
                    .change(Change.raci(TaskId.of("x-plant-" + i), plant.head(), RaciRole.APPROVER));
        }
        return draft;
    }

    /** Goals go to the new department, and its tasks are told there. */
    private static AdjustmentDraft reorganised(PlanBook book) {
        Plan plan = book.plan(YearPlans.ANNUAL).orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            if (goal.owner().filter(YearCompany.SERVICE::equals).isPresent()) {
                changes.add(Change.owner(goal.id(), YearCompany.SUCCESS));
            }
        }
        for (Task task : plan.tasks()) {
            if (task.id().value().startsWith("y-service-")) {
                changes.add(Change.raci(task.id(), YearCompany.SERVICE));
                changes.add(Change.raci(task.id(), YearCompany.SUCCESS, RaciRole.INFORMED));
            }
        }
        return draft(
                        book,
                        3,
                        YearCompany.planner(),
                        LocalDate.of(2024, 7, 1),
                        AdjustmentTrigger.RESOURCE_CHANGE,
                        "客服部改组为客户成功部")
                .toBuilder()
                .addAllChanges(changes)
                .build();
    }

    private static AdjustmentDraft eastCut(PlanBook book) {
        return draft(
                        book,
                        4,
                        YearCompany.department("east").member(2),
                        LocalDate.of(2024, 8, 13),
                        AdjustmentTrigger.MARKET_CHANGE,
                        "华东订单下滑")
                .change(Change.target(IndicatorId.of("east-1"), Quantity.parse("9000万元")));
    }

    private static AdjustmentDraft laterDates(PlanBook book) {
        AdjustmentDraft draft = draft(
                book,
                5,
                YearCompany.department("product").member(3),
                LocalDate.of(2024, 9, 10),
                AdjustmentTrigger.RESOURCE_CHANGE,
                "研发人员抽调，版本顺延");
        Plan plan = book.plan(YearPlans.ANNUAL).orElseThrow();
        for (Task task : plan.tasks()) {
            boolean isLate = task.id().value().startsWith("y-product-")
                    && task.start().orElseThrow().isAfter(LocalDate.of(2024, 9, 30))
                    && task.finish().orElseThrow().isBefore(LocalDate.of(2024, 12, 5));
            if (isLate) {
                draft = draft.change(Change.dates(
                        task.id(),
                        task.start().orElseThrow().plusDays(7),
                        task.finish().orElseThrow().plusDays(14)));
            }
        }
        return draft;
    }

    private static AdjustmentDraft fewerHires(PlanBook book) {
        return draft(
                        book,
                        6,
                        YearCompany.department("people").member(4),
                        LocalDate.of(2024, 11, 12),
                        AdjustmentTrigger.FLAWED_PLAN,
                        "招聘目标过高")
                .change(Change.target(IndicatorId.of("people-1"), Quantity.parse("45人")));
    }

    private static PlanBook submitted(AdjustmentDraft draft, PlanBook book, LocalDate day, boolean isAgreed) {
        PersonId by = (PersonId) draft.requested().by();
        PlanBook now = book.file(draft);
        now = take(now, draft.id(), AdjustmentAction.of(AdjustmentEvent.SUBMIT), YearCompany.at(by, day, 10));
        now = take(now, draft.id(), AdjustmentAction.of(AdjustmentEvent.TAKE_UP), YearCompany.at(OPERATIONS, day, 11));
        List<ReviewAspect> aspects = ReviewAspect.ofAdjustments();
        Opinion finance = isAgreed
                ? Opinion.favourable(YearCompany.FINANCE, aspects)
                : Opinion.objecting(YearCompany.FINANCE, aspects, "依据不足");
        now = take(now, draft.id(), AdjustmentAction.review(finance), YearCompany.at(FINANCE, day, 14));
        Opinion personnel = Opinion.favourable(YearCompany.PERSONNEL, aspects);
        PersonId reviewer =
                by.equals(PERSONNEL) ? YearCompany.department("people").member(1) : PERSONNEL;
        return take(now, draft.id(), AdjustmentAction.review(personnel), YearCompany.at(reviewer, day, 15));
    }

    private static PlanBook granted(AdjustmentDraft draft, PlanBook book, LocalDate day) {
        PlanBook now = submitted(draft, book, day, true);
        now = take(
                now,
                draft.id(),
                AdjustmentAction.of(AdjustmentEvent.APPROVE),
                YearCompany.at(YearCompany.MANAGER, day, 16));
        return take(now, draft.id(), AdjustmentAction.of(AdjustmentEvent.PUBLISH), YearCompany.at(OPERATIONS, day, 17));
    }

    private static PlanBook rejected(AdjustmentDraft draft, PlanBook book, LocalDate day) {
        PlanBook now = submitted(draft, book, day, false);
        AdjustmentAction no = AdjustmentAction.of(AdjustmentEvent.REJECT).because("下调幅度过大，维持原目标");
        return take(now, draft.id(), no, YearCompany.at(YearCompany.MANAGER, day, 16));
    }

    private static PlanBook returned(AdjustmentDraft draft, PlanBook book, LocalDate day) {
        PlanBook now = submitted(draft, book, day, false);
        AdjustmentAction back = AdjustmentAction.of(AdjustmentEvent.RETURN).because("请补充招聘渠道分析");
        return take(now, draft.id(), back, YearCompany.at(YearCompany.MANAGER, day, 16));
    }

    private static PlanBook take(PlanBook book, AdjustmentId id, AdjustmentAction action, Stamp stamp) {
        return book.take(id, action, stamp).orThrow();
    }
}
