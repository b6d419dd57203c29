package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of risks (风险清单): each row is a risk of the plan, with how it stands (RISK-1). */
final class RiskRows implements Rows {

    private static final List<String> OF_SCHEDULE =
            List.of("进度", "偏差", "滞后", "落后", "延误", "schedule", "deviation", "delay");

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.RISK_NUMBER, book.words());
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, boolean numbered, BookDraft book) {
        Optional<String> description = row.required(Role.RISK_DESCRIPTION);
        if (description.isEmpty()) {
            row.refuse();
            return;
        }
        Risk risk = enter(row, description.get(), id(row, description.get(), plan, numbered, book), plan, book);
        row.subject("risk", risk.id());
    }

    /** The id of a new risk, or of the one that another table told of. */
    private static RiskId id(TableRow row, String description, PlanDraft plan, boolean numbered, BookDraft book) {
        Optional<String> number = row.text(Role.RISK_NUMBER);
        if (number.isPresent() && !numbered) {
            row.layout(Role.RISK_NUMBER);
        }
        String id = number.filter(any -> numbered)
                .map(own -> plan.id() + "/" + own)
                .orElseGet(() -> NameIds.id(plan.id(), Optional.empty(), description));
        Optional<Risk> known =
                plan.risk(RiskId.of(id)).filter(risk -> risk.description().equals(description));
        if (known.isPresent() && book.namedBy(row.table()).add("risk/" + id)) {
            return known.get().id();
        }
        String free = book.ids().claim("risk", id);
        if (!free.equals(id)) {
            row.tell(Role.RISK_DESCRIPTION, TableFindings.ID_CLASH, finding -> finding.putFigure("id", free));
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
                .threshold(threshold(row))
                .contingency(row.text(Role.RISK_CONTINGENCY))
                .measures(Kept.sentences(row, Role.RISK_MEASURES))
                .about(about(row, plan, book));
        report(row, id, book);
        Risk told = risk.attributes(row.attributes()).build();
        Risk entered = plan.risk(id).map(known -> joined(known, told, plan)).orElse(told);
        plan.replace(entered);
        return entered;
    }

    /** What a second table adds to a risk. */
    private static Risk joined(Risk known, Risk told, PlanDraft plan) {
        Map<String, String> attributes = plan.kept(known.id(), known.attributes(), told.attributes());
        return known.toBuilder()
                .level(told.level().or(known::level))
                .owner(known.owner().or(told::owner))
                .threshold(known.threshold().or(told::threshold))
                .contingency(known.contingency().or(told::contingency))
                .measures(known.measures().isEmpty() ? told.measures() : known.measures())
                .about(known.about().or(told::about))
                .attributes(attributes)
                .build();
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
    private static Optional<BigDecimal> threshold(TableRow row) {
        Optional<String> text = row.text(Role.RISK_THRESHOLD);
        Optional<BigDecimal> points = text.map(Measure::read)
                .filter(measure -> measure.name().map(RiskRows::isOfSchedule).orElse(true))
                .flatMap(Measure::value)
                .filter(value -> value.unit().isPercent() || value.unit().isPoint())
                .map(value -> value.amount())
                .filter(value -> value.signum() > 0);
        if (points.isEmpty()) {
            row.keep(Role.RISK_THRESHOLD);
        }
        return points;
    }

    private static boolean isOfSchedule(String name) {
        return OF_SCHEDULE.stream().anyMatch(name.toLowerCase(java.util.Locale.ROOT)::contains);
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
