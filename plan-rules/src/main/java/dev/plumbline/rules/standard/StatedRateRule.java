package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.AnalysisStatus;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A rate that a table states differs, at its printed precision, from the computed one (GOAL-5, IO-2). */
final class StatedRateRule implements Rule<AnalysisStatus> {

    static final FindingCode ATTAINMENT = FindingCode.of(
                    "stated-attainment-differs",
                    Severity.WARNING,
                    "“{goal}”填写的达成率{stated}与计算结果{computed}不符",
                    "The stated attainment {stated} of [{goal}] differs from the computed {computed}")
            .advising("核对目标值、实际值或达成率。", "Check the target, the actual value or the rate.");

    static final FindingCode DEVIATION = FindingCode.of(
                    "stated-deviation-differs",
                    Severity.WARNING,
                    "“{goal}”填写的偏差率{stated}与计算结果{computed}不符",
                    "The stated deviation rate {stated} of [{goal}] differs from the computed {computed}")
            .advising("核对目标值、实际值或偏差率。", "Check the target, the actual value or the rate.");

    @Override
    public String id() {
        return "stated-rate";
    }

    @Override
    public Localized title() {
        return Localized.of("表中的比率与计算结果一致", "Stated rates fit the computed ones");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<AnalysisStatus> subject() {
        return Subject.ANALYSIS;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(ATTAINMENT, DEVIATION);
    }

    @Override
    public void check(AnalysisStatus written, RuleContext context, FindingSink findings) {
        compare(
                written.analysis().statedAttainment(),
                written.attainment(),
                ATTAINMENT,
                "#attainment",
                written,
                findings);
        compare(
                written.analysis().statedDeviation(),
                written.deviation().rate(),
                DEVIATION,
                "#deviation",
                written,
                findings);
    }

    private static void compare(
            Optional<Quantity> stated,
            Ratio computed,
            FindingCode code,
            String part,
            AnalysisStatus written,
            FindingSink findings) {
        if (stated.isPresent() && computed.isDefined() && !fits(stated.get(), computed)) {
            findings.report(Finding.builder(code)
                    .location(Location.ofPath(written.path() + part))
                    .value(stated.get().toString())
                    .expected(Localized.of(computed.toString(), computed.toString()))
                    .putFigure("goal", written.name())
                    .putFigure("stated", stated.get())
                    .putFigure("computed", computed)
                    .build());
        }
    }

    private static boolean fits(Quantity stated, Ratio computed) {
        BigDecimal percent = BigDecimal.valueOf(computed.value().orElseThrow()).movePointRight(2);
        return percent.setScale(stated.amount().scale(), RoundingMode.HALF_UP).compareTo(stated.amount()) == 0;
    }
}
