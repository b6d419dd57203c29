package dev.plumbline.examples.cli;

import static dev.plumbline.examples.cli.AnnualCompany.at;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.book.BookStep;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * An annual plan from its draft to its third version: reviewed, returned, approved by the meeting, in force, adjusted by two
 * departments at once of which one conflicts, and its letters signed anew.
 */
final class PlanStory extends Story {

    private static final AdjustmentId CUT = AdjustmentId.of("2025-A1");
    private static final AdjustmentId MORE = AdjustmentId.of("2025-A2");

    PlanStory(Locale locale, Consumer<String> out) {
        super(locale, out, AnnualCompany.book(), AnnualCompany.PLAN);
    }

    @Override
    void tell() {
        draft();
        review();
        approve();
        publish();
        adjust();
        conflict();
        resubmit();
        letters();
    }

    private Plan plan() {
        return store().book().plan(AnnualCompany.PLAN).orElseThrow();
    }

    private void draft() {
        say(
                "1. 华东销售部编制 2025 年度计划草案并提交。",
                "1. The eastern sales department drafts the annual plan for 2025 and hands it in.");
        take(PlanAction.of(PlanEvent.SUBMIT), at("王强", "2024-12-19T09:00"));
        take(PlanAction.of(PlanEvent.SUBMIT), at("李娜", "2024-12-20T09:00"));
        take(PlanAction.of(PlanEvent.TAKE_UP), at("钱伟", "2024-12-20T14:00"));
        options();
    }

    /** Who may do what with the plan now. */
    private void options() {
        for (String person : List.of("李娜", "赵敏", "钱伟", "陈总")) {
            List<String> open =
                    store().book().options(AnnualCompany.PLAN, at(person, "2024-12-20T15:00")).entrySet().stream()
                            .filter(option -> option.getValue().isMoved())
                            .map(option -> option.getKey().text(locale()))
                            .toList();
            line("   " + words("可办理 ", "open to ") + person + ": "
                    + (open.isEmpty() ? words("无", "nothing") : String.join(", ", open)));
        }
    }

    private void review() {
        say(
                "2. 财务部认为资源不匹配，运营管理部退回；补充后再次提交，财务部同意。",
                "2. Finance finds that resources do not fit, and it is returned; amended and handed in again, finance agrees.");
        take(
                PlanAction.review(
                        Opinion.objecting(StoryCompany.FINANCE, List.of(ReviewAspect.RESOURCE_FIT), "推广预算未列金额")),
                at("赵敏", "2024-12-23T09:00"));
        take(PlanAction.of(PlanEvent.RETURN).because("请列明预算金额"), at("钱伟", "2024-12-23T10:00"));
        Plan amended = plan().toBuilder()
                .needs(List.of(plan().needs().get(0).toBuilder()
                        .quantity(Quantity.parse("50万元"))
                        .build()))
                .build();
        take(PlanAction.edit(amended), at("李娜", "2024-12-24T09:00"));
        take(PlanAction.of(PlanEvent.SUBMIT), at("李娜", "2024-12-24T10:00"));
        take(PlanAction.of(PlanEvent.TAKE_UP), at("钱伟", "2024-12-24T11:00"));
        agree(StoryCompany.FINANCE, at("赵敏", "2024-12-25T09:00"));
    }

    private void agree(PartyId seat, Stamp stamp) {
        take(PlanAction.review(Opinion.favourable(seat, ReviewAspect.ofPlans())), stamp);
    }

    private void approve() {
        say(
                "3. 编制部门也须另一人评审；总经理办公会三人中两人表决通过。",
                "3. Somebody else of the compiling department has to agree too; two of three votes of the meeting decide.");
        take(PlanAction.of(PlanEvent.APPROVE), at("陈总", "2024-12-26T09:00"));
        agree(StoryCompany.EAST, at("李娜", "2024-12-26T10:00"));
        agree(StoryCompany.EAST, at("周洁", "2024-12-26T11:00"));
        take(PlanAction.of(PlanEvent.APPROVE), at("陈总", "2024-12-27T09:00"));
        take(PlanAction.of(PlanEvent.APPROVE), at("陈总", "2024-12-27T09:10"));
        take(PlanAction.of(PlanEvent.APPROVE), at("王强", "2024-12-27T09:20"));
    }

    private void publish() {
        say("4. 发布 v1，签署责任书。", "4. It is published as v1, and its letters are signed.");
        BookStep published = take(PlanAction.of(PlanEvent.PUBLISH), at("钱伟", "2025-01-03T09:00"));
        published
                .letters()
                .forEach(letter ->
                        line("   " + words("责任书：", "letter: ") + letter.owner().label()));
        published.letters().forEach(letter -> sign(letter, at("钱伟", "2025-01-06T09:00")));
        unsigned();
    }

    private AdjustmentDraft request(AdjustmentId id, String by, String time, AdjustmentTrigger trigger) {
        return AdjustmentDraft.of(store().book().history(AnnualCompany.PLAN), at(by, time), trigger).toBuilder()
                .id(id)
                .reason(trigger.text(Locale.CHINESE))
                .expectedEffect("目标可达")
                .withoutEffects(true)
                .implementation("下月起执行")
                .build();
    }

    private void adjust() {
        say(
                "5. 李娜申请取消华东渠道推广并下调目标，同时王强申请在推广之后加一项任务；两项均获批准。",
                "5. Li Na asks to drop the campaign and cut the target; Wang Qiang asks for a task after the campaign. Both are"
                        + " approved.");
        Task campaign = plan().tasks().get(0);
        AdjustmentDraft cut = request(CUT, "李娜", "2025-03-03T09:00", AdjustmentTrigger.MARKET_CHANGE)
                .change(Change.removed(campaign))
                .change(Change.target(IndicatorId.of("east"), Quantity.parse("1亿元")));
        AdjustmentDraft more = request(MORE, "王强", "2025-03-03T09:30", AdjustmentTrigger.STRATEGY_CHANGE)
                .change(Change.added(Task.builder()
                        .id(TaskId.of("training"))
                        .name("渠道培训")
                        .goal(AnnualCompany.RESPONSE)
                        .addDependency(Dependency.finishToStart(campaign.id()))
                        .build()));
        approved(cut, "李娜", "周洁", "2025-03-0");
        approved(more, "王强", "李娜", "2025-03-1");
    }

    private void approved(AdjustmentDraft draft, String applicant, String colleague, String days) {
        AdjustmentId id = draft.id();
        store().update(book -> book.file(draft));
        take(id, AdjustmentAction.of(AdjustmentEvent.SUBMIT), at(applicant, days + "4T09:00"));
        decided(id, colleague, days);
    }

    private void decided(AdjustmentId id, String colleague, String days) {
        take(id, AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("钱伟", days + "4T10:00"));
        agree(id, StoryCompany.FINANCE, at("赵敏", days + "5T09:00"));
        agree(id, StoryCompany.EAST, at(colleague, days + "5T10:00"));
        take(id, AdjustmentAction.of(AdjustmentEvent.APPROVE), at("陈总", days + "6T09:00"));
    }

    private void agree(AdjustmentId id, PartyId seat, Stamp stamp) {
        take(id, AdjustmentAction.review(Opinion.favourable(seat, ReviewAspect.ofAdjustments())), stamp);
    }

    private void conflict() {
        say(
                "6. 李娜的申请先发布为 v2；王强的任务依赖已取消的推广，发布时冲突，退回。",
                "6. Li Na's request is published as v2; Wang Qiang's task waits for the campaign that is gone: it goes back.");
        notices(take(CUT, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", "2025-03-20T09:00")));
        BookStep back = take(MORE, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", "2025-03-20T10:00"));
        back.conflicts().forEach(conflict -> line("   ! " + conflict.finding().message(locale())));
    }

    private void resubmit() {
        say(
                "7. 王强按现行版本修改后再次提交，批准后发布为 v3。",
                "7. Wang Qiang redrafts it against the version in force; approved again, it is published as v3.");
        AdjustmentDraft redrafted = store().book().adjustment(MORE).orElseThrow().draft().toBuilder()
                .base(2)
                .changes(List.of(Change.added(Task.builder()
                        .id(TaskId.of("training"))
                        .name("渠道培训")
                        .goal(AnnualCompany.RESPONSE)
                        .build())))
                .build();
        take(MORE, AdjustmentAction.edit(redrafted), at("王强", "2025-03-21T09:00"));
        take(MORE, AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("王强", "2025-03-21T10:00"));
        decided(MORE, "李娜", "2025-03-2");
        take(MORE, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("钱伟", "2025-03-27T09:00"));
        differences(1, 3);
    }

    private void letters() {
        say(
                "8. 目标改动的责任书失效，重新签署；其余不变。",
                "8. The letter whose goal changed is outdated and signed anew; the others stand.");
        register()
                .outdated()
                .forEach(outdated -> line("   " + words("失效：", "outdated: ")
                        + outdated.letter().owner().label() + " v"
                        + outdated.letter().version()));
        register()
                .letters()
                .forEach(letter -> letter.letter().items().forEach(item -> {
                    line("   " + item.name() + ": " + item.criterion(locale()));
                    item.assessment().terms(locale()).forEach(term -> line("      " + term));
                }));
        for (LetterRegister.Signed letter : register().unsigned()) {
            sign(letter.letter(), at("钱伟", "2025-03-28T09:00"));
        }
        unsigned();
        line("   " + words("校验：", "verified: ")
                + (store().book().integrity().isEmpty()
                        ? words("无改动", "nothing altered")
                        : store().book().integrity().toString()));
    }
}
