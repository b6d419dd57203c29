package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of risks (风险清单): each row is a risk of the plan, with how it stands (RISK-1). */
final class RiskRows implements Rows {

    private static final List<Role> TELLING =
            List.of(Role.RISK_DESCRIPTION, Role.RISK_TASK, Role.RISK_GOAL, Role.RISK_OWNER);

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.RISK_NUMBER, book.words());
        Namesakes namesakes = Namesakes.of(
                table,
                book.remarks(),
                row -> id(row, plan, numbered),
                row -> id(row, plan, numbered),
                TELLING,
                numbered ? Optional.empty() : Optional.of(Role.RISK_NUMBER));
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, namesakes, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, boolean numbered, Namesakes namesakes, BookDraft book) {
        Optional<String> description = row.required(Role.RISK_DESCRIPTION);
        if (description.isEmpty()) {
            row.refuse();
            return;
        }
        RiskId id = id(row, description.get(), plan, numbered, namesakes, book);
        Risk risk = enter(row, description.get(), id, plan, book);
        row.subject("risk", risk.id());
    }

    /** The id that a row would have if it had no namesakes. */
    private static Optional<String> id(TableRow row, PlanDraft plan, boolean numbered) {
        Optional<String> number = numbered ? row.peek(Role.RISK_NUMBER) : Optional.empty();
        return number.map(own -> plan.idOf(row.table(), own))
                .or(() -> row.peek(Role.RISK_DESCRIPTION).map(text -> NameIds.id(plan.id(), Optional.empty(), text)));
    }

    /** The id of a new risk, or of the one that another table told of. */
    private static RiskId id(
            TableRow row, String description, PlanDraft plan, boolean numbered, Namesakes namesakes, BookDraft book) {
        Optional<String> number = row.text(Role.RISK_NUMBER);
        if (number.isPresent() && !numbered) {
            Numbers.leave(row, Role.RISK_NUMBER, number.get());
        }
        String id = number.filter(any -> numbered)
                .map(own -> plan.idOf(row.table(), own))
                .orElseGet(() -> NameIds.id(plan.id(), Optional.empty(), description));
        Optional<String> more = namesakes.of(row);
        Optional<Risk> known = plan.risk(RiskId.of(id + more.orElse("")))
                .filter(risk -> risk.description().equals(description));
        if (known.isPresent()
                && book.namedBy(row.table()).add("risk/" + known.get().id())) {
            return known.get().id();
        }
        String free = book.ids().claim("risk", id + more.orElse(""));
        if (more.isPresent() || !free.equals(id)) {
            row.tell(
                    Role.RISK_DESCRIPTION,
                    RowFindings.clash(number.isPresent() && numbered),
                    finding -> finding.putFigure("id", free));
        }
        book.namedBy(row.table()).add("risk/" + free);
        return RiskId.of(free);
    }

    private static Risk enter(TableRow row, String description, RiskId id, PlanDraft plan, BookDraft book) {
        Risk.Builder risk = Risk.builder()
                .id(id)
                .description(description)
                .level(level(row, book))
                .owner(book.parties().first(row, Role.RISK_OWNER))
                .threshold(threshold(row, book))
                .contingency(row.text(Role.RISK_CONTINGENCY))
                .measures(Kept.sentences(row, Role.RISK_MEASURES))
                .about(about(row, plan, book));
        report(row, id, book);
        Risk told = risk.build();
        Optional<Risk> known = plan.risk(id);
        Risk entered = known.map(first -> RiskFill.fill(first, told, row)).orElse(told);
        entered = entered.toBuilder()
                .attributes(plan.kept(id, entered.attributes(), row.attributes()))
                .build();
        plan.replace(entered);
        return entered;
    }

    /** A level; a score in its place stays as text. */
    private static Optional<RiskLevel> level(TableRow row, BookDraft book) {
        boolean score = row.text(Role.RISK_LEVEL)
                .filter(text -> text.chars().allMatch(each -> Character.isDigit(each) || each == '.'))
                .isPresent();
        return score
                ? Kept.word(row, Role.RISK_LEVEL, "riskLevel", RiskLevel.values(), book)
                : book.wordCells().read(row, Role.RISK_LEVEL, "riskLevel", RiskLevel.values());
    }

    /** How far behind the plan calls for action: 20%, 进度偏差≥20%; a limit of something else stays as text. */
    private static Optional<BigDecimal> threshold(TableRow row, BookDraft book) {
        Optional<String> text = row.text(Role.RISK_THRESHOLD);
        Optional<BigDecimal> points = text.map(Measure::read)
                .filter(measure ->
                        measure.name().map(name -> isOfSchedule(name, book)).orElse(true))
                .flatMap(Measure::value)
                .filter(value -> value.unit().isPercent() || value.unit().isPoint())
                .map(value -> value.amount())
                .filter(value -> value.signum() > 0);
        if (points.isEmpty()) {
            row.keep(Role.RISK_THRESHOLD);
        }
        return points;
    }

    private static boolean isOfSchedule(String name, BookDraft book) {
        return book.words().list("scheduleWord").keySet().stream().anyMatch(TextForms.matchingKey(name)::contains);
    }

    private static Optional<Reference> about(TableRow row, PlanDraft plan, BookDraft book) {
        Optional<Reference> task = Kept.aboutTask(row, Role.RISK_TASK, plan, book);
        Optional<Reference> goal = new GoalSearch(book, plan)
                .named(row, Role.RISK_GOAL, Optional.empty())
                .map(found -> Reference.of("goal", found.id().value()));
        if (goal.isEmpty() || task.isPresent()) {
            row.keep(Role.RISK_GOAL);
        }
        return task.or(() -> goal);
    }

    private static void report(TableRow row, RiskId id, BookDraft book) {
        Optional<RiskState> state = book.wordCells().read(row, Role.RISK_STATE, "riskState", RiskState.values());
        Optional<LocalDate> updated = state.flatMap(any -> DateCells.end(row, Role.RISK_UPDATED));
        state.ifPresent(each -> book.record(
                new RiskReport(id, Moment.of(updated.orElse(row.table().asOf())), each, Optional.empty()),
                Optional.empty(),
                updated.isPresent()));
    }
}
