package dev.plumbline.examples.cli;

import static dev.plumbline.examples.cli.StoryCompany.at;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentResult;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.NoticeList;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.evaluation.AdjustmentEffect;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.VersionComparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A quarter's target is cut after a market change: requested, returned, submitted again, approved, in force, signed anew. */
final class TargetCutStory {

    private static final AdjustmentId ID = AdjustmentId.of("2024Q3-A1");
    private static final IndicatorId EAST = IndicatorId.of("east");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 31);

    private final Locale locale;
    private final Consumer<String> out;
    private final PlanBookStore store;

    TargetCutStory(Locale locale, Consumer<String> out) {
        this.locale = locale;
        this.out = out;
        PlanHistory first =
                PlanHistory.of(StoryCompany.PLAN).publish(StoryCompany.plan(), 0, at("钱伟", 7, 1, 9), Optional.empty());
        this.store = new PlanBookStore(PlanBook.of(StoryCompany.plan()).with(first));
    }

    void tell() {
        begin();
        request();
        review();
        decide();
        publish();
        letters();
        record();
    }

    private void begin() {
        say("1. 第三季度计划 v1 已发布，责任书已签。", "1. The plan for the third quarter is in force as v1; its letters are signed.");
        for (LetterRegister.Signed letter : register().letters()) {
            sign(letter.letter(), at("钱伟", 7, 2, 9));
        }
        store.update(book -> book.record(Measurement.of(EAST, TODAY, Quantity.parse("700万元")), at("李娜", 7, 31, 18)));
        unsigned();
    }

    private void request() {
        say(
                "2. 竞品降价。华东销售部李娜申请下调华东目标。",
                "2. A competitor cuts prices. Li Na of the eastern sales department asks for a lower target.");
        AdjustmentRequest draft = AdjustmentRequest.draft(
                        store.book().history(StoryCompany.PLAN), at("李娜", 8, 1, 9), AdjustmentTrigger.MARKET_CHANGE)
                .toBuilder()
                .id(ID)
                .reason("竞品降价 15 %，华东订单下滑")
                .expectedEffect("华东目标回到可达区间")
                .addChange(Change.target(EAST, Quantity.parse("2000万元")))
                .build();
        store.update(book -> book.file(draft));
        take(AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("李娜", 8, 1, 10));
        effect();
    }

    private void effect() {
        AdjustmentEffect effect = AdjustmentEffect.of(store.book(), ID, AsOf.endOf(TODAY), StoryCompany.ORGANISATION);
        effect.goals()
                .forEach(goal -> line("   " + goal.name() + ": " + text(goal.targetBefore()) + " → "
                        + text(goal.targetAfter()) + ", " + rate(goal.before()) + " → " + rate(goal.after())));
        line("   " + words("幅度", "size") + ": "
                + effect.size().largestPercent().stripTrailingZeros().toPlainString() + " %");
    }

    private static String text(Optional<Target> target) {
        return target.map(Target::toString).orElse("-");
    }

    private String rate(Optional<GoalStatus> status) {
        return status.map(known -> known.attainment().toString()).orElse("-");
    }

    private void review() {
        say(
                "3. 运营管理部送审；财务部认为下调过多，总经理退回。",
                "3. Operations management asks for opinions; finance finds the cut too deep, and the general manager returns it.");
        take(AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("钱伟", 8, 1, 14));
        take(
                AdjustmentAction.review(
                        Opinion.objecting(StoryCompany.FINANCE, List.of(ReviewAspect.SOUNDNESS), "下调三分之一缺乏依据")),
                at("赵敏", 8, 2, 9));
        take(AdjustmentAction.of(AdjustmentEvent.APPROVE), at("陈总", 8, 2, 10));
        take(AdjustmentAction.of(AdjustmentEvent.RETURN).because("下调幅度缺乏依据，请重新测算"), at("陈总", 8, 2, 10));
        say("4. 李娜重新测算后再次提交，两个部门同意。", "4. Li Na reckons anew and submits again; both departments agree.");
        AdjustmentRequest again = store.book().adjustment(ID).orElseThrow().toBuilder()
                .changes(List.of(Change.target(EAST, Quantity.parse("2400万元"))))
                .build();
        take(AdjustmentAction.edit(again), at("李娜", 8, 5, 9));
        take(AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("李娜", 8, 5, 10));
        take(AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("钱伟", 8, 5, 11));
        agree(StoryCompany.FINANCE, at("赵敏", 8, 5, 14));
        agree(StoryCompany.SOUTH, at("王强", 8, 5, 15));
    }

    private void agree(PartyId seat, Stamp stamp) {
        take(AdjustmentAction.review(Opinion.favourable(seat, ReviewAspect.ofAdjustments())), stamp);
    }

    private void decide() {
        say(
                "5. 李娜不能批准自己的申请；重大市场变化由总经理审批。",
                "5. Li Na cannot approve her own request; a major market change is for the general manager.");
        take(AdjustmentAction.of(AdjustmentEvent.APPROVE), at("李娜", 8, 6, 9));
        take(AdjustmentAction.of(AdjustmentEvent.APPROVE), at("陈总", 8, 6, 10));
    }

    private void publish() {
        say("6. 运营管理部发布 v2，通知有关人员。", "6. Operations management publishes v2 and tells those concerned.");
        take(AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", 8, 6, 14));
        PlanHistory history = store.book().history(StoryCompany.PLAN);
        VersionComparison.of(history, 1, 2).lines().forEach(this::difference);
        NoticeList.of(
                        history.version(1).orElseThrow().plan(),
                        history.version(2).orElseThrow().plan(),
                        store.book().adjustment(ID).orElseThrow(),
                        StoryCompany.ORGANISATION)
                .forEach(notice ->
                        line("   " + words("通知 ", "tell ") + notice.party().label() + ": "
                                + String.join(
                                        "; ",
                                        notice.reasons().stream()
                                                .map(reason -> reason.text(locale))
                                                .toList())));
    }

    private void difference(VersionComparison.Line line) {
        Difference difference = line.difference();
        line("   " + difference.name() + " " + difference.label().text(locale) + ": " + difference.before(locale)
                + " → " + difference.after(locale) + " " + line.reasons());
    }

    private void letters() {
        say(
                "7. 只有华东销售部的责任书失效，重新签署。",
                "7. Only the letter of the eastern sales department is outdated; it is signed anew.");
        register()
                .outdated()
                .forEach(outdated -> line("   " + words("失效: ", "outdated: ")
                        + outdated.letter().owner().label() + " v"
                        + outdated.letter().version()));
        for (LetterRegister.Signed letter : register().unsigned()) {
            letter.letter().text(locale).lines().skip(2).forEach(text -> line("   | " + text));
            sign(letter.letter(), at("钱伟", 8, 7, 9));
        }
        unsigned();
    }

    private void record() {
        say("8. 全部步骤留痕，链条完整。", "8. Every step is on record, and the chain fits.");
        AdjustmentRequest request = store.book().adjustment(ID).orElseThrow();
        for (AuditStep step : request.trail().steps()) {
            line("   " + step.at().atZone(StoryCompany.ZONE).toLocalDateTime() + " "
                    + step.by().label() + " " + step.action()
                    + step.why().map(why -> " (" + why + ")").orElse(""));
        }
        line("   " + words("校验: ", "verified: ")
                + request.trail().verify().map(Object::toString).orElse(words("无改动", "nothing altered")));
    }

    private void take(AdjustmentAction action, Stamp stamp) {
        AdjustmentResult result = StoryCompany.PROCESS.take(store.book().caseOf(ID), action, stamp);
        if (result.outcome() instanceof Refused<?, ?> refused) {
            line("   ✗ " + stamp.by().label() + ": " + refused.text(locale));
            return;
        }
        store.update(
                StoryCompany.PLAN,
                store.book().history(StoryCompany.PLAN).currentNumber(),
                book -> book.with(result.after()));
        line("   " + stamp.by().label() + ": " + action.event().text(locale) + " → "
                + result.outcome().state().text(locale));
    }

    /** Both sides sign: the head of the owner's unit, and whom the owner reports to. */
    private void sign(ResponsibilityLetter letter, Stamp when) {
        Moment moment = Moment.of(when.recordedAt().atZone(StoryCompany.ZONE).toLocalDate());
        for (LetterSide side : LetterSide.values()) {
            PartyId by = side == LetterSide.OWNER
                    ? letter.owner()
                    : letter.superior().orElse(StoryCompany.GENERAL_MANAGER);
            LetterSigned signed =
                    new LetterSigned(letter.plan(), letter.version(), letter.owner(), side, letter.content(), moment);
            store.update(book -> book.record(signed, Stamp.of(by, when.recordedAt())));
        }
    }

    @SuppressWarnings("unchecked")
    private LetterRegister register() {
        List<Entry<LetterSigned>> signatures = store.book().execution().entries().stream()
                .filter(entry -> entry.fact() instanceof LetterSigned)
                .map(entry -> (Entry<LetterSigned>) entry)
                .toList();
        return new LetterRegister(
                store.book().history(StoryCompany.PLAN), StoryCompany.REPRESENTATION, signatures, StoryCompany.ZONE);
    }

    private void unsigned() {
        List<String> open = register().unsigned().stream()
                .map(signed -> signed.letter().owner().label())
                .toList();
        line("   " + words("未签署: ", "unsigned: ") + (open.isEmpty() ? words("无", "none") : String.join(", ", open)));
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
