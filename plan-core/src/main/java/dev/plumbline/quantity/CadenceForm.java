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

    /** Whether the period is counted behind 每, or is one. */
    private static boolean isCount(Scene scene, Mention previous) {
        BigDecimal count = previous.quantity().amount();
        boolean each = scene.text().startsWith("每", previous.start() - 1);
        boolean whole = count.scale() == 0 && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return whole && (each || count.equals(BigDecimal.ONE));
    }

    private static Optional<Statement> read(Scene scene, Mention previous, Period.Kind kind) {
        LeftContext left =
                new LeftContext(scene.text(), previous.end(), scene.last().start());
        if (left.start() > previous.end()
                || left.trend().isPresent()
                || left.period().isPresent()) {
            return Optional.empty();
        }
        scene.requireUnit(scene.last());
        Bound bound = Bound.of(
                left.comparison().orElse(Comparison.EXACTLY), scene.last().quantity());
        int every = previous.quantity().amount().intValueExact();
        int start = scene.text().startsWith("每", previous.start() - 1) ? previous.start() - 1 : previous.start();
        NameSpan name = NameSpan.before(scene.text(), scene.floor(2), start);
        return Optional.of(new Statement(
                new Meaning.PerPeriod(bound, every, kind), name, scene.last().end(), 2));
    }
}
