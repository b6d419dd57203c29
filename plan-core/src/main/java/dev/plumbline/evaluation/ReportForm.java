package dev.plumbline.evaluation;

import dev.plumbline.audit.CanonicalForm;
import dev.plumbline.audit.Digest;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** An evaluation report as bytes, always the same for the same content. */
final class ReportForm {

    /** All that the order of children can leave unchanged (GOAL-7). */
    private static final MathContext CARRIED = new MathContext(12);

    private ReportForm() {}

    /** One part of the report under its name. */
    private record Part(String recordName, Map<String, Object> fields) implements CanonicalForm.Fielded {

        static Part of(String name, Object... namesAndValues) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (int at = 0; at < namesAndValues.length; at += 2) {
                fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
            return new Part(name, fields);
        }
    }

    static Digest digest(EvaluationReport report) {
        return CanonicalForm.digest(Part.of(
                "EvaluationReport",
                "plan",
                report.plan().value(),
                "title",
                report.title(),
                "period",
                report.period().toString(),
                "asOf",
                report.asOf().moment().toString(),
                "execution",
                report.execution(),
                "indicators",
                report.indicators().stream().map(ReportForm::indicator).toList(),
                "tasks",
                report.tasks().stream().map(ReportForm::task).toList(),
                "problems",
                report.problems()));
    }

    private static Part indicator(IndicatorEvaluation each) {
        return Part.of(
                "Indicator",
                "goal",
                each.goal().id().value(),
                "plan",
                each.plan().value(),
                "name",
                each.goal().name(),
                "indicator",
                each.goal().indicator().name(),
                "owner",
                each.goal().owner().map(Object::toString),
                "origin",
                each.origin(),
                "actual",
                each.actual(),
                "standing",
                standing(each.standing()),
                "previous",
                each.previous().map(ReportForm::past),
                "yearBefore",
                each.yearBefore().map(ReportForm::past),
                "longer",
                each.longer().stream().map(ReportForm::longer).toList(),
                "analysis",
                each.analysis().map(ReportForm::analysis),
                "parts",
                each.partAnalyses().stream().map(ReportForm::part).toList());
    }

    private static Part standing(AgainstTarget standing) {
        return Part.of(
                "Standing",
                "target",
                standing.target(),
                "attainment",
                rate(standing.attainment()),
                "deviation",
                rate(standing.deviation().rate()),
                "favour",
                standing.deviation().favour());
    }

    private static Part past(PastValue past) {
        return Part.of(
                "Past",
                "period",
                past.period().toString(),
                "plan",
                past.plan().value(),
                "value",
                past.value(),
                "growth",
                rate(past.growth()));
    }

    private static Part longer(LongerStanding longer) {
        return Part.of(
                "Longer",
                "period",
                longer.period().toString(),
                "plan",
                longer.plan().value(),
                "goal",
                longer.goal().value(),
                "actual",
                longer.actual(),
                "standing",
                standing(longer.standing()));
    }

    private static Part part(DeviationAnalysis analysis) {
        return Part.of("OfPart", "period", analysis.period().toString(), "causes", analysis.causes());
    }

    private static Part analysis(DeviationAnalysis analysis) {
        return Part.of(
                "Analysis",
                "when",
                analysis.when().toString(),
                "causes",
                analysis.causes(),
                "experience",
                analysis.experience(),
                "improvement",
                analysis.improvement(),
                "measures",
                analysis.measures(),
                "nextAdjustment",
                analysis.nextAdjustment());
    }

    private static Part task(TaskEvaluation each) {
        return Part.of(
                "Task",
                "task",
                each.task().value(),
                "plan",
                each.plan().value(),
                "name",
                each.name(),
                "owners",
                each.owners().stream().map(Object::toString).toList(),
                "start",
                each.start(),
                "finish",
                each.finish(),
                "state",
                each.state(),
                "reported",
                each.reported(),
                "plannedPercent",
                number(each.plannedPercent()),
                "percent",
                number(each.percent()),
                "finishedOn",
                each.finishedOn(),
                "daysLate",
                each.daysLate().isPresent()
                        ? Optional.of(Long.toString(each.daysLate().getAsLong()))
                        : Optional.empty(),
                "causes",
                each.causes(),
                "measures",
                each.measures());
    }

    private static Optional<String> rate(Ratio ratio) {
        return number(ratio.value());
    }

    private static Optional<String> number(OptionalDouble number) {
        return number.isPresent()
                ? Optional.of(new BigDecimal(number.getAsDouble())
                        .round(CARRIED)
                        .stripTrailingZeros()
                        .toPlainString())
                : Optional.empty();
    }
}
