package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount in every so many periods: 每2周1次, 一周两次. */
final class CadenceForm {

    private static final int MOST = 1000;

    private CadenceForm() {}

    static Optional<Statement> read(Scene scene) {
        return scene.previous()
                .flatMap(previous -> PeriodWords.kind(previous.quantity().unit())
                        .filter(kind -> isCount(scene, previous))
                        .flatMap(kind -> read(scene, previous, kind)));
    }

    /** Whether the period is counted behind 每, or is one and stands right before the amount. */
    private static boolean isCount(Scene scene, Mention previous) {
        BigDecimal count = previous.quantity().amount();
        boolean whole = count.scale() == 0 && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        boolean one = count.equals(BigDecimal.ONE) && scene.between(previous).isEmpty();
        return whole && (isEach(scene, previous) || one);
    }

    private static boolean isEach(Scene scene, Mention previous) {
        return scene.text().startsWith("每", previous.start() - 1);
    }

    private static Optional<Statement> read(Scene scene, Mention previous, Period.Kind kind) {
        Mention last = scene.last();
        LeftContext left = new LeftContext(scene.text(), previous.end(), last.start());
        boolean other = left.trend().isPresent() || left.period().isPresent();
        if (left.start() > previous.end() || other) {
            return Optional.empty();
        }
        scene.requireUnit(last);
        RightContext right = RightContext.of(scene.text(), last.end());
        Comparison comparison = left.comparison()
                .or(right::comparison)
                .orElse(last.quantity().isZero() ? Comparison.AT_MOST : Comparison.EXACTLY);
        int every = previous.quantity().amount().intValueExact();
        int start = isEach(scene, previous) ? previous.start() - 1 : previous.start();
        return Optional.of(new Statement(
                new Meaning.PerPeriod(Bound.of(comparison, last.quantity()), every, kind),
                NameSpan.before(scene.text(), scene.floor(2), start),
                right.end(),
                2));
    }
}
