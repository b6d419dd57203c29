package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.ScoredCompany.EAST;
import static dev.plumbline.evaluation.ScoredCompany.LI;
import static dev.plumbline.evaluation.ScoredCompany.ORGANISATION;
import static dev.plumbline.evaluation.ScoredCompany.SALES;
import static dev.plumbline.evaluation.ScoredCompany.SERVICE;
import static dev.plumbline.evaluation.ScoredCompany.YEAR;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.LessonKind;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;

/** A company that looks back on 2024: 新增客户 beyond its target, 复购率 behind it, a standard made of what worked, a rule of what did not. */
final class LearnedCompany {

    static final PlanId JUNE = PlanId.of("2024-06");
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    static final LocalDate REVIEWED = LocalDate.of(2025, 1, 10);
    static final AsOf AFTER = AsOf.endOf(LocalDate.of(2025, 2, 28));
    static final Stamp STAMP = Stamp.of("li", Instant.parse("2025-01-10T08:00:00Z"));

    private static final Goal CUSTOMERS = Goal.builder()
            .id(GoalId.of("customers"))
            .name("新增客户")
            .dimension("业务增长")
            .owner(SALES)
            .indicator(Indicator.atLeast("100家"))
            .build();
    private static final Goal REPEAT = Goal.builder()
            .id(GoalId.of("repeat"))
            .name("老客户复购率")
            .dimension("客户满意度")
            .owner(SERVICE)
            .indicator(Indicator.atLeast("40%"))
            .build();
    private static final Plan PLAN = Plan.builder()
            .id(YEAR)
            .title("2024年度运营计划")
            .period(Period.year(2024))
            .addBasis("公司战略")
            .addGoal(CUSTOMERS)
            .addGoal(REPEAT)
            .build();
    private static final Plan MONTH =
            Plan.builder().id(JUNE).period(Period.month(2024, 6)).parent(YEAR).build();

    static final Lesson CHANNELS = Lesson.builder()
            .id(LessonId.of("channels"))
            .kind(LessonKind.HIGHLIGHT)
            .text("新渠道拓展效率超预期30%")
            .plan(YEAR)
            .goal(CUSTOMERS.id())
            .unit(EAST)
            .addTags("渠道", "推广")
            .addCause(Cause.of(CauseKind.SUBJECTIVE, "线上推广素材优化"))
            .when(Moment.of(REVIEWED))
            .build();
    static final Lesson SLOW = Lesson.builder()
            .id(LessonId.of("slow"))
            .kind(LessonKind.SHORTCOMING)
            .text("跨部门协作流程冗余，活动延迟1周")
            .plan(JUNE)
            .addTag("协作")
            .when(Moment.of(LocalDate.of(2024, 7, 3)))
            .build();
    static final Lesson VISITS = Lesson.builder()
            .id(LessonId.of("visits"))
            .text("回访不足，复购率上不去")
            .plan(YEAR)
            .goal(REPEAT.id())
            .improvement("增加客户回访频次")
            .addCause(Cause.of(CauseKind.OBJECTIVE, "竞品降价"))
            .when(Moment.of(REVIEWED))
            .build();
    static final Practice TEMPLATE = Practice.builder()
            .id(PracticeId.of("template"))
            .kind(PracticeKind.STANDARD)
            .name("高转化率的推广素材模板")
            .text("推广一律使用模板")
            .owner(SALES)
            .validFrom(LocalDate.of(2025, 2, 1))
            .addLesson(CHANNELS.id())
            .addTag("推广")
            .when(Moment.of(REVIEWED))
            .build();
    static final Practice COMPLAINTS = Practice.builder()
            .id(PracticeId.of("complaints"))
            .kind(PracticeKind.RULE)
            .name("客户投诉处理SOP")
            .text("24小时内回复")
            .owner(LI)
            .unit(SERVICE)
            .validFrom(LocalDate.of(2025, 1, 15))
            .addLesson(VISITS.id())
            .when(Moment.of(REVIEWED))
            .build();

    private LearnedCompany() {}

    /** Goals and figures, nothing learned yet. */
    static PlanBook bare() {
        return PlanBook.builder()
                .organisation(ORGANISATION)
                .addPlans(PLAN, MONTH)
                .build()
                .record(Measurement.of(CUSTOMERS.indicator().id(), LAST, Quantity.parse("120家")), STAMP)
                .record(Measurement.of(REPEAT.indicator().id(), LAST, Quantity.parse("35%")), STAMP);
    }

    static PlanBook book() {
        return bare().record(CHANNELS, STAMP)
                .record(SLOW, STAMP)
                .record(VISITS, STAMP)
                .record(TEMPLATE, STAMP)
                .record(COMPLAINTS, STAMP)
                .record(analysis(), STAMP)
                .record(new EvaluationFiled("2024-annual", YEAR, Digest.of("评估"), Moment.of(REVIEWED)), STAMP);
    }

    static DeviationAnalysis analysis() {
        return DeviationAnalysis.builder()
                .indicator(REPEAT.indicator().id())
                .period(Period.year(2024))
                .when(Moment.of(REVIEWED))
                .addCause(Cause.of(CauseKind.SUBJECTIVE, "没有回访计划"))
                .experience("老客户活动有效")
                .nextAdjustment("推出复购优惠活动")
                .build();
    }

    static PlanStatus status() {
        return PlanStatus.of(book(), AFTER);
    }
}
