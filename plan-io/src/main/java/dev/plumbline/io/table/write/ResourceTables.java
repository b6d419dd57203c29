package dev.plumbline.io.table.write;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of what a plan needs, what was used, and what may go wrong. */
final class ResourceTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;
    private final Map<RiskId, RiskReport> reports = new HashMap<>();

    ResourceTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
        plan.entries(RiskReport.class).forEach(entry -> reports.put(entry.fact().risk(), entry.fact()));
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(tables, risks(), head, plan.plan().risks());
        BookTables.add(tables, needs(), head, plan.plan().needs());
        BookTables.add(
                tables,
                ledger(),
                head,
                plan.entries(LedgerEntry.class).stream()
                        .map(Entry::fact)
                        .filter(each -> column(each.kind()).isPresent())
                        .toList());
    }

    private TableDraft<Risk> risks() {
        Numbering numbers = Numbering.of(
                plan.plan().id().value(),
                plan.plan().risks().stream().map(risk -> risk.id().value()).toList());
        return drafts.<Risk>of("risk-list")
                .numbers(Role.RISK_NUMBER, numbers, risk -> risk.id().value())
                .column(Role.RISK_DESCRIPTION, risk -> OutCell.text(risk.description()))
                .column(Role.RISK_LEVEL, risk -> wording.word(risk.level()))
                .column(
                        Role.RISK_THRESHOLD,
                        risk -> risk.threshold().map(OutCell::percent).orElse(OutCell.BLANK))
                .column(Role.RISK_CONTINGENCY, risk -> wording.text(risk.contingency()))
                .column(Role.RISK_MEASURES, risk -> wording.lines(risk.measures()))
                .column(Role.RISK_OWNER, risk -> wording.party(risk.owner()))
                .column(Role.RISK_STATE, risk -> wording.word(report(risk).map(RiskReport::state)))
                .column(
                        Role.RISK_UPDATED,
                        risk -> report(risk)
                                .map(each -> wording.moment(each.when()))
                                .orElse(OutCell.BLANK))
                .column(Role.RISK_TASK, risk -> task(risk.about()))
                .column(
                        Role.RISK_GOAL,
                        risk -> plan.goal(risk.about()
                                .filter(about -> about.kind().equals("goal"))
                                .map(about -> GoalId.of(about.id()))))
                .attributes(Risk::attributes);
    }

    private Optional<RiskReport> report(Risk risk) {
        return Optional.ofNullable(reports.get(risk.id()));
    }

    private OutCell task(Optional<Reference> about) {
        return plan.task(about.filter(each -> each.kind().equals("task")).map(each -> TaskId.of(each.id())));
    }

    private TableDraft<ResourceNeed> needs() {
        return drafts.<ResourceNeed>of("needs")
                .column(Role.NEED_DESCRIPTION, need -> OutCell.text(need.description()))
                .column(Role.NEED_KIND, need -> wording.word(Optional.of(need.kind())))
                .column(Role.NEED_QUANTITY, need -> wording.said(need.quantity()))
                .column(Role.NEED_OF_RESOURCE, need -> OutCell.text(resource(need)))
                .column(Role.NEED_SKILL, need -> wording.text(need.skill()))
                .column(Role.NEED_ACCOUNT, need -> wording.text(need.account()))
                .column(Role.NEED_PROVIDER, need -> wording.party(need.provider()))
                .column(Role.NEED_DUE, need -> wording.day(need.due()))
                .column(Role.NEED_SPAN, need -> wording.days(need.span()))
                .column(Role.NEED_TASK, need -> task(need.about()))
                .attributes(ResourceNeed::attributes);
    }

    /** Which resource is needed, where its description does not say so by itself. */
    private static @Nullable String resource(ResourceNeed need) {
        ResourceNeed bare =
                ResourceNeed.builder().description(need.description()).build();
        return need.resource().equals(bare.resource()) ? null : need.resource().value();
    }

    private TableDraft<LedgerEntry> ledger() {
        return drafts.<LedgerEntry>of("resource-ledger")
                .column(Role.LEDGER_DATE, each -> wording.moment(each.when()))
                .column(
                        Role.LEDGER_RESOURCE,
                        each -> OutCell.text(each.resource().value()))
                .column(Role.LEDGER_TASK, each -> task(each.about()))
                .column(Role.LEDGER_PLANNED, each -> amount(each, Role.LEDGER_PLANNED))
                .column(Role.LEDGER_ALLOCATED, each -> amount(each, Role.LEDGER_ALLOCATED))
                .column(Role.LEDGER_USED, each -> amount(each, Role.LEDGER_USED))
                .column(Role.LEDGER_CAUSE, each -> wording.text(each.note()))
                .attributes(LedgerEntry::attributes);
    }

    private static OutCell amount(LedgerEntry entry, Role column) {
        return column(entry.kind()).filter(column::equals).isPresent()
                ? OutCell.text(entry.quantity().toString())
                : OutCell.BLANK;
    }

    private static Optional<Role> column(LedgerEntryKind kind) {
        return switch (kind) {
            case PLANNED -> Optional.of(Role.LEDGER_PLANNED);
            case ALLOCATED -> Optional.of(Role.LEDGER_ALLOCATED);
            case USED -> Optional.of(Role.LEDGER_USED);
        };
    }
}
