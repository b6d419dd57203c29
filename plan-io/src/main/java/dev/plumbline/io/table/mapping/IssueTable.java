package dev.plumbline.io.table.mapping;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 问题处理记录表: issues with their causes, measures and state at the period's end (S1 T3). */
final class IssueTable implements TableMapping {

    private static final Column DESCRIPTION = Column.of("问题描述", "问题");
    private static final Column OCCURRED = Column.of("发生时间", "发生日期", "时间");
    private static final Column CAUSE = Column.of("根本原因分析", "原因分析", "根本原因");
    private static final Column SCOPE = Column.of("影响范围", "影响");
    private static final Column OWNER = Column.of("责任人", "负责人", "责任部门/人");
    private static final Column CONTAINMENT = Column.of("临时措施", "临时解决措施");
    private static final Column PREVENTION = Column.of("长期预防措施", "预防措施");
    private static final Column STATE = Column.of("解决状态", "状态", "处理状态");
    private static final Column VERIFICATION = Column.of("验证结果", "验证");

    private static final TableForm FORM = new TableForm(
            "问题处理记录表",
            List.of(DESCRIPTION, OCCURRED, CAUSE),
            List.of(SCOPE, OWNER, CONTAINMENT, PREVENTION, STATE, VERIFICATION));

    @Override
    public TableForm form() {
        return FORM;
    }

    @Override
    public void take(FoundTable table, BookAssembly book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookAssembly book) {
        Optional<String> description = row.required(DESCRIPTION);
        if (description.isEmpty()) {
            row.refuse();
            return;
        }
        LocalDate end = plan.period().end();
        String path = book.ids().claim("issue/" + NameIds.id(plan.id(), Optional.empty(), description.get()));
        IssueId id = IssueId.of(path.substring("issue/".length()));
        Optional<PartyId> owner = PartyCells.first(row, OWNER);
        Issue issue = Issue.builder()
                .id(id)
                .description(description.get())
                .when(Moment.of(DateCells.end(row, OCCURRED).orElse(end)))
                .scope(row.text(SCOPE))
                .owner(owner)
                .rootCauses(row.text(CAUSE).map(RootCause::of).stream().toList())
                .containment(row.text(CONTAINMENT))
                .prevention(row.text(PREVENTION))
                .build();
        book.record(issue, owner, false);
        row.origin(path, DESCRIPTION);
        Optional<IssueState> state = WordCells.issueState(row, STATE);
        Optional<String> verification = row.text(VERIFICATION);
        if (state.isPresent() || verification.isPresent()) {
            IssueState known = state.orElse(IssueState.REPORTED);
            book.record(new IssueSnapshot(id, Moment.of(end), known, verification), owner, false);
        }
    }
}
