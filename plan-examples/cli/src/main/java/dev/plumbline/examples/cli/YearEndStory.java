package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.Handbook;
import dev.plumbline.evaluation.KnowledgeBase;
import dev.plumbline.evaluation.KnowledgeQuery;
import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.evaluation.RetrospectivePart;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.evaluation.Scorecard;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.LessonKind;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A year ends: scores, what was learned, the standard and the rule it becomes, the handbook, the draft of the next year. */
final class YearEndStory {

    private static final OrgUnitId SALES = OrgUnitId.of("市场部");
    private static final OrgUnitId SERVICE = OrgUnitId.of("客服部");
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final LocalDate REVIEWED = LocalDate.of(2025, 1, 10);
    private static final Stamp QIAN = Stamp.of("钱伟", Instant.parse("2025-01-10T08:00:00Z"));

    private final Locale locale;
    private final Consumer<String> out;
    private final Plan plan = Plan.builder()
            .id(PlanId.of("2024"))
            .title("2024年度运营计划")
            .period(Period.year(2024))
            .addBasis("公司战略")
            .addGoal(goal("customers", "新增客户", SALES, "60", "100家"))
            .addGoal(goal("share", "市场份额", SALES, "40", "15%"))
            .addGoal(goal("repeat", "老客户复购率", SERVICE, "100", "40%"))
            .build();
    private PlanBook book = PlanBook.of(plan);

    YearEndStory(Locale locale, Consumer<String> out) {
        this.locale = locale;
        this.out = out;
    }

    private static Goal goal(String id, String name, OrgUnitId owner, String weight, String target) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(name)
                .dimension(owner.equals(SALES) ? "业务增长" : "客户满意度")
                .owner(owner)
                .weight(new BigDecimal(weight))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    /** Tells it from its beginning. */
    void tell() {
        scores();
        lessons();
        practices();
        handbook();
        nextYear();
    }

    /** The company's book when the story is told. */
    static PlanBook ended(Locale locale) {
        YearEndStory story = new YearEndStory(locale, text -> {});
        story.tell();
        return story.book;
    }

    private PlanStatus status() {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2025, 2, 28)));
    }

    private void scores() {
        say("1. 年终各部门得分，及其原因。", "1. The year is over: each department's score, and why it is not another one.");
        measure("customers", "120家");
        measure("share", "14%");
        measure("repeat", "35%");
        for (Scoreboard.Place place : Scoreboard.ofUnits(status()).places()) {
            Scorecard card = place.card();
            line("   " + place.rank() + ". " + card.party().label() + " " + rate(card) + " "
                    + card.grade().orElseThrow().text(locale));
            card.reasons().forEach(reason -> line("      " + reason.text(locale)));
        }
    }

    private String rate(Scorecard card) {
        return card.score().printed();
    }

    private void measure(String goal, String value) {
        Goal measured = plan.goals().stream()
                .filter(each -> each.id().value().equals(goal))
                .findFirst()
                .orElseThrow();
        book = book.record(Measurement.of(measured.indicator().id(), LAST, Quantity.parse(value)), QIAN);
    }

    private void lessons() {
        say("2. 复盘：一开始还缺什么，记录之后又缺什么。", "2. Looking back: what is lacking at first, and once it is put down.");
        lacks();
        record("channels", LessonKind.HIGHLIGHT, "新渠道拓展效率超预期30%", "customers", CauseKind.SUBJECTIVE, "线上推广素材优化");
        record("slow", LessonKind.SHORTCOMING, "跨部门协作流程冗余，活动延迟1周", "share", CauseKind.SUBJECTIVE, "审批环节过多");
        record("visits", LessonKind.LESSON, "回访不足则复购率上不去", "repeat", CauseKind.OBJECTIVE, "竞品降价");
        lacks();
    }

    private void record(String id, LessonKind kind, String text, String goal, CauseKind cause, String why) {
        Lesson.Builder lesson = Lesson.builder()
                .id(LessonId.of(id))
                .kind(kind)
                .text(text)
                .plan(plan.id())
                .goal(GoalId.of(goal))
                .addCause(Cause.of(cause, why))
                .addTag("年度复盘")
                .when(Moment.of(REVIEWED));
        book = book.record(
                kind == LessonKind.LESSON ? lesson.improvement("增加客户回访频次").build() : lesson.build(), QIAN);
    }

    private void lacks() {
        List<RetrospectivePart> missing = Retrospective.of(status(), plan.id()).missing();
        line("   " + words("尚缺：", "lacking: ")
                + (missing.isEmpty()
                        ? words("无", "nothing")
                        : String.join(
                                words("、", ", "),
                                missing.stream().map(part -> part.text(locale)).toList())));
    }

    private void practices() {
        say("3. 成功经验标准化，失败教训制度化。", "3. What worked becomes a standard, what did not is ruled out.");
        adopt("template", PracticeKind.STANDARD, "高转化率的推广素材模板", "推广一律使用模板", SALES, "channels");
        adopt("complaints", PracticeKind.RULE, "客户投诉处理SOP", "24小时内回复，每季度回访一次", SERVICE, "visits");
        KnowledgeBase.of(status())
                .search(KnowledgeQuery.builder().dimension("客戶滿意度").text("回訪").build())
                .forEach(entry -> line("   " + entry.kind().text(locale) + words("：", ": ") + entry.text()));
    }

    private void adopt(String id, PracticeKind kind, String name, String text, OrgUnitId owner, String lesson) {
        book = book.record(
                Practice.builder()
                        .id(PracticeId.of(id))
                        .kind(kind)
                        .name(name)
                        .text(text)
                        .owner(owner)
                        .validFrom(LocalDate.of(2025, 2, 1))
                        .addLesson(LessonId.of(lesson))
                        .when(Moment.of(REVIEWED))
                        .build(),
                QIAN);
    }

    private void handbook() {
        say("4. 写成手册，按维度分章。", "4. The handbook has them, a chapter a dimension.");
        ReviewDocument handbook = Handbook.execution(KnowledgeBase.of(status())).document(locale);
        line("   " + handbook.title() + words("（" + handbook.subtitle() + "）", " (" + handbook.subtitle() + ")"));
        for (ReviewDocument.Chapter chapter : handbook.chapters()) {
            chapter.items().forEach(item -> line("   " + chapter.heading() + " › " + item.heading()));
        }
    }

    private void nextYear() {
        say("5. 带入下一年度计划草案的编制依据。", "5. All of it goes into what the next year's draft rests on.");
        Plan next = Retrospective.of(status(), plan.id()).next(PlanId.of("2025"), Period.year(2025), locale);
        next.basis().forEach(basis -> line("   - " + basis));
    }

    private void say(String chinese, String english) {
        line(words(chinese, english));
    }

    private String words(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    private void line(String text) {
        out.accept(text);
    }
}
