package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.digest.MeasuredIndicators.Measured;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was recorded in between: decisions on adjustments, versions, measurements. */
final class RecordedChanges {

    private static final MessagePattern ADJUSTMENT =
            new MessagePattern("“{plan}”的调整申请“{request}”{state}", "Request [{request}] to change [{plan}]: {state}");
    private static final MessagePattern VERSION =
            new MessagePattern("“{plan}”第{number}版生效", "Version {number} of [{plan}] is in force");
    private static final MessagePattern MEASURED =
            new MessagePattern("{name}：{value}（{when}）", "{name}: {value} ({when})");
    private static final Set<AdjustmentState> DECIDED = EnumSet.of(
            AdjustmentState.APPROVED,
            AdjustmentState.REJECTED,
            AdjustmentState.RETURNED,
            AdjustmentState.WITHDRAWN,
            AdjustmentState.PUBLISHED);

    private final ComparedStatuses compared;

    RecordedChanges(ComparedStatuses compared) {
        this.compared = compared;
    }

    void addTo(List<Changed> found) {
        compared.after()
                .book()
                .adjustments()
                .forEach(request -> adjustment(request).ifPresent(found::add));
        compared.after().plansInForce().forEach(plan -> version(plan).ifPresent(found::add));
        addMeasurements(found);
    }

    private Optional<Changed> adjustment(AdjustmentRequest request) {
        Optional<AdjustmentState> was = state(request, compared.before());
        return state(request, compared.after())
                .filter(is -> DECIDED.contains(is) && !was.equals(Optional.of(is)))
                .filter(is -> compared.reach().takesPartIn(request.plan())
                        || compared.reach().concerns(request))
                .map(is -> compared.changed(
                        ChangeKind.ADJUSTMENT,
                        request.reference(),
                        new Message(
                                ADJUSTMENT,
                                Map.of(
                                        "plan",
                                        compared.title(request.plan()),
                                        "request",
                                        request.draft()
                                                .reason()
                                                .orElse(request.id().value()),
                                        "state",
                                        is))));
    }

    private static Optional<AdjustmentState> state(AdjustmentRequest request, PlanStatus status) {
        return request.at(status.asOf(), status.book().zone()).map(AdjustmentRequest::state);
    }

    private Optional<Changed> version(PlanInForce plan) {
        PlanId id = plan.plan().id();
        int was = compared.before().plan(id).map(PlanInForce::number).orElse(0);
        return plan.number() > was && compared.reach().takesPartIn(id)
                ? Optional.of(compared.changed(
                        ChangeKind.VERSION,
                        Reference.of("plan", id.value()),
                        new Message(VERSION, Map.of("plan", compared.title(id), "number", plan.number()))))
                : Optional.empty();
    }

    private void addMeasurements(List<Changed> found) {
        Map<IndicatorId, Measured> measured = new MeasuredIndicators(compared.reach()).all();
        Set<Measurement> known = new HashSet<>(compared.before().facts(Measurement.class));
        compared.after().facts(Measurement.class).stream()
                .filter(each -> measured.containsKey(each.indicator()) && !known.contains(each))
                .forEach(each -> found.add(measured(each, measured.get(each.indicator()))));
    }

    private Changed measured(Measurement measurement, Measured of) {
        return compared.changed(
                ChangeKind.MEASUREMENT,
                of.about(),
                new Message(
                        MEASURED,
                        Map.of(
                                "name",
                                of.name(),
                                "value",
                                new Amount(measurement.value()),
                                "when",
                                measurement.when().date(compared.zone()))));
    }
}
