package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.time.DateRange;

/** The attributes of plans that are no lists of parts, and those of needs and risks. */
final class PlanFields {

    static final FieldTable<Plan, Plan.Builder> HEAD = new FieldTable<>(Plan::toBuilder, Plan.Builder::build)
            .add("title", "计划名称", "title", Plan::title, (plan, value) -> plan.title(value))
            .add("period", "计划期间", "period", Plan::period, Plan.Builder::period)
            .add("calendar", "工作日历", "working calendar", Plan::calendar, (plan, value) -> plan.calendar(value))
            .add("scope", "范围界定", "scope", Plan::scope, Plan.Builder::scope)
            .add("parent", "上级计划", "parent plan", Plan::parent, (plan, value) -> plan.parent(value))
            .add("overview", "计划概述", "overview", Plan::overview, (plan, value) -> plan.overview(value))
            .add("basis", "编制依据", "basis", Plan::basis, Plan.Builder::basis)
            .add("keyPoints", "重点工作提示", "key points", Plan::keyPoints, Plan.Builder::keyPoints)
            .add(
                    "noteOnChangedGoals",
                    "目标调整说明",
                    "note on changed goals",
                    Plan::noteOnChangedGoals,
                    (plan, value) -> plan.noteOnChangedGoals(value));

    static final FieldTable<ResourceNeed, ResourceNeed.Builder> NEED = new FieldTable<>(
                    ResourceNeed::toBuilder, ResourceNeed.Builder::build)
            .add("kind", "资源类别", "kind", ResourceNeed::kind, ResourceNeed.Builder::kind)
            .add("description", "资源需求", "need", ResourceNeed::description, ResourceNeed.Builder::description)
            .add("resource", "资源", "resource", ResourceNeed::resource, ResourceNeed.Builder::resource)
            .add("skill", "技能要求", "skill", ResourceNeed::skill, (need, value) -> need.skill(value))
            .add("account", "费用科目", "account", ResourceNeed::account, (need, value) -> need.account(value))
            .add("span", "使用期间", "span", ResourceNeed::span, (need, value) -> need.span(value))
            .add("quantity", "数量", "quantity", ResourceNeed::quantity, (need, value) -> need.quantity(value))
            .add("provider", "提供方", "provider", ResourceNeed::provider, (need, value) -> need.provider(value))
            .add("due", "到位日期", "due", ResourceNeed::due, (need, value) -> need.due(value))
            .add("about", "用于", "for", ResourceNeed::about, (need, value) -> need.about(value))
            .addTexts(ResourceNeed::attributes, ResourceNeed.Builder::attributes)
            .following(PlanFields::stating, "resource");

    static final FieldTable<ResourceSupply, SupplyDraft> SUPPLY = new FieldTable<>(SupplyDraft::new, SupplyDraft::build)
            .add("resource", "资源", "resource", ResourceSupply::resource, (draft, value) -> draft.resource = value)
            .add("span", "期间", "span", ResourceSupply::span, (draft, value) -> draft.span = value)
            .add("quantity", "可用量", "quantity", ResourceSupply::quantity, (draft, value) -> draft.quantity = value);

    static final FieldTable<Risk, Risk.Builder> RISK = new FieldTable<>(Risk::toBuilder, Risk.Builder::build)
            .add("id", "编号", "id", Risk::id, Risk.Builder::id)
            .add("description", "风险描述", "risk", Risk::description, Risk.Builder::description)
            .add("about", "涉及", "about", Risk::about, (risk, value) -> risk.about(value))
            .add("level", "风险等级", "level", Risk::level, (risk, value) -> risk.level(value))
            .add("owner", "责任人", "owner", Risk::owner, (risk, value) -> risk.owner(value))
            .add("threshold", "预警阈值", "threshold", Risk::threshold, (risk, value) -> risk.threshold(value))
            .add("contingency", "应对预案", "contingency plan", Risk::contingency, (risk, value) -> risk.contingency(value))
            .add("measures", "解决措施", "measures", Risk::measures, Risk.Builder::measures)
            .addTexts(Risk::attributes, Risk.Builder::attributes);

    private PlanFields() {}

    /** A need without its resource, which follows from its kind and what is needed where nobody states it. */
    private static ResourceNeed.Builder stating(ResourceNeed from) {
        return ResourceNeed.builder()
                .kind(from.kind())
                .description(from.description())
                .skill(from.skill())
                .account(from.account())
                .span(from.span())
                .quantity(from.quantity())
                .provider(from.provider())
                .due(from.due())
                .about(from.about())
                .attributes(from.attributes());
    }

    /** The need with its resource as it follows from all else. */
    static ResourceNeed following(ResourceNeed need) {
        return stating(need).build();
    }

    /** A supply while it is changed. */
    static final class SupplyDraft {
        private ResourceId resource;
        private DateRange span;
        private Quantity quantity;

        private SupplyDraft(ResourceSupply from) {
            resource = from.resource();
            span = from.span();
            quantity = from.quantity();
        }

        private ResourceSupply build() {
            return new ResourceSupply(resource, span, quantity);
        }
    }
}
