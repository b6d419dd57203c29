package dev.plumbline.examples.cli;

import static dev.plumbline.examples.cli.StoryCompany.at;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.book.BookStep;
import dev.plumbline.evaluation.AdjustmentEffect;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A quarter's target is cut after a market change: requested, returned, submitted again, approved, in force, signed anew. */
final class TargetCutStory extends Story {

    private static final AdjustmentId ID = AdjustmentId.of("2024Q3-A1");
    private static final IndicatorId EAST = IndicatorId.of("east");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 31);

    TargetCutStory(Locale locale, Consumer<String> out) {
        super(locale, out, StoryCompany.book(), StoryCompany.PLAN);
    }

    @Override
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
        step(PlanEvent.SUBMIT, at("钱伟", 6, 28, 9));
        step(PlanEvent.TAKE_UP, at("钱伟", 6, 28, 10));
        step(PlanEvent.APPROVE, at("陈总", 6, 29, 9));
        step(PlanEvent.PUBLISH, at("钱伟", 7, 1, 9));
        for (LetterRegister.Signed letter : register().letters()) {
            sign(letter.letter(), at("钱伟", 7, 2, 9));
        }
        store().update(book -> book.record(Measurement.of(EAST, TODAY, Quantity.parse("700万元")), at("李娜", 7, 31, 18)));
        unsigned();
    }

    private void request() {
        say(
                "2. 竞品降价。华东销售部李娜申请下调华东目标。",
                "2. A competitor cuts prices. Li Na of the eastern sales department asks for a lower target.");
        AdjustmentDraft draft = AdjustmentDraft.of(
                        store().book().history(StoryCompany.PLAN), at("李娜", 8, 1, 9), AdjustmentTrigger.MARKET_CHANGE)
                .toBuilder()
                .id(ID)
                .reason("竞品降价 15%，华东订单下滑")
                .expectedEffect("华东目标回到可达区间")
                .addEffect(new UnitEffect(StoryCompany.SOUTH, "公司营收目标由华南分担压力", Optional.of("华南加开两场渠道会")))
                .implementation("8 月起按新目标分解到周")
                .addChange(Change.target(EAST, Quantity.parse("2000万元")))
                .build();
        store().update(book -> book.file(draft));
        take(AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("李娜", 8, 1, 10));
        effect();
    }

    private void effect() {
        AdjustmentEffect effect = AdjustmentEffect.of(store().book(), ID, AsOf.endOf(TODAY), StoryCompany.ORGANISATION);
        effect.goals()
                .forEach(goal -> line("   " + goal.name() + ": " + text(goal.targetBefore()) + " → "
                        + text(goal.targetAfter()) + ", " + rate(goal.before()) + " → " + rate(goal.after())));
        line("   " + words("幅度", "size") + ": "
                + effect.size().largestPercent().stripTrailingZeros().toPlainString() + "%");
    }

    private static String text(Optional<Target> target) {
        return target.map(Target::toString).orElse("-");
    }

    private String rate(Optional<GoalStatus> status) {
        return status.map(known -> known.attainment().printed()).orElse("-");
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
        AdjustmentDraft again = store().book().adjustment(ID).orElseThrow().draft().toBuilder()
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
        BookStep published = take(AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", 8, 6, 14));
        differences(1, 2);
        notices(published);
    }

    private void letters() {
        say(
                "7. 只有华东销售部的责任书失效，重新签署。",
                "7. Only the letter of the eastern sales department is outdated; it is signed anew.");
        register()
                .outdated()
                .forEach(outdated -> line("   " + words("失效：", "outdated: ")
                        + outdated.letter().owner().label() + " v"
                        + outdated.letter().version()));
        for (LetterRegister.Signed letter : register().unsigned()) {
            letter.letter().text(locale()).lines().skip(2).forEach(text -> line("   | " + text));
            sign(letter.letter(), at("钱伟", 8, 7, 9));
        }
        unsigned();
    }

    private void record() {
        say("8. 全部步骤留痕，链条完整。", "8. Every step is on record, and the chain fits.");
        AdjustmentRequest request = store().book().adjustment(ID).orElseThrow();
        for (AuditStep step : request.trail().steps()) {
            line("   " + step.at().atZone(StoryCompany.ZONE).toLocalDateTime() + " "
                    + step.by().label() + " " + step.action()
                    + step.why().map(why -> " (" + why + ")").orElse(""));
        }
        line("   " + words("校验：", "verified: ")
                + request.trail().verify().map(Object::toString).orElse(words("无改动", "nothing altered")));
    }

    private BookStep take(AdjustmentAction action, Stamp stamp) {
        return take(ID, action, stamp);
    }
}
