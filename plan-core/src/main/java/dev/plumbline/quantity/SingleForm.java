package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The last quantity alone, with the words around it; confined to one reading. */
final class SingleForm {

    private final Scene scene;
    private final Mention last;
    private final LeftContext left;
    private final RightContext right;
    private final Optional<Comparison> opening;
    private NameSpan name;

    private SingleForm(Scene scene) {
        this.scene = scene;
        Mention alone = scene.lastAlone();
        this.left = new LeftContext(scene.text(), scene.floor(1), alone.start());
        this.last = alone.as(left.average(alone.quantity()));
        this.right = RightContext.of(scene.text(), last.end());
        this.name = NameSpan.before(scene.text(), scene.floor(1), left.start());
        this.opening = takeOpeningLimit(alone.start());
    }

    /** 不超过预算的95%: a limit before what the amount is a share of. */
    private Optional<Comparison> takeOpeningLimit(int start) {
        String text = scene.text();
        if (start == 0 || text.charAt(start - 1) != '的' || left.comparison().isPresent()) {
            return Optional.empty();
        }
        Optional<WordTable.Match<Comparison>> limit =
                Phrases.LIMITS.startingAt(text, name.start()).filter(word -> word.end() < name.end());
        limit.ifPresent(word -> name = name.from(text, word.end()));
        return limit.map(WordTable.Match::value);
    }

    static Statement read(Scene scene) {
        SingleForm form = new SingleForm(scene);
        Meaning meaning = form.meaning();
        form.reportApproximation();
        return new Statement(meaning, form.name, form.right.end(), 1);
    }

    private Meaning meaning() {
        if (left.attainment().isPresent() && last.quantity().unit().isRate()) {
            return attained(left.attainment().get());
        }
        if (left.attainment().orElse(false)) {
            scene.report(QuantityFindings.OVER_TARGET, Map.of("value", scene.show(last)));
        }
        scene.requireUnit(last);
        Optional<Period.Kind> period = left.period().or(right::period).or(scene::perPeriod);
        return trend(period.isPresent()).map(this::changed).orElseGet(() -> stated(period));
    }

    private Meaning attained(boolean surplus) {
        Ratio stated = Ratio.from(last.quantity());
        return new Meaning.Attained(surplus ? stated.plus(Ratio.of(1)) : stated);
    }

    /** The verb right before the amount, or the one that opens the statement: 提升销售额10%. */
    private Optional<Trend> trend(boolean periodic) {
        if (left.trend().isPresent()) {
            return left.trend();
        }
        boolean open = !periodic && !left.isBareTo() && left.comparison().isEmpty() && !left.isSpread();
        return open ? takeOpening() : Optional.empty();
    }

    private Optional<Trend> takeOpening() {
        Optional<WordTable.Match<Trend>> opening = name.opening(scene.text());
        opening.ifPresent(word -> name = name.from(scene.text(), word.end()));
        return opening.map(WordTable.Match::value);
    }

    private Meaning changed(Trend trend) {
        QuantityChange change = new QuantityChange(trend, comparison().orElse(Comparison.AT_LEAST), size());
        if (change.isRelative() && name.isRate(scene.text())) {
            scene.report(
                    QuantityFindings.RELATIVE_RATE,
                    Map.of("name", name.in(scene.text()).orElse(""), "change", scene.show(last)));
        }
        return new Meaning.Changed(change);
    }

    /** How much it changes by; 增长2倍 is by 200 %. */
    private Quantity size() {
        if (!last.quantity().unit().equals(Unit.of("倍"))) {
            return last.quantity();
        }
        BigDecimal percent = last.quantity().amount().movePointRight(2);
        if (!NumberCaps.fits(percent)) {
            return last.quantity();
        }
        Quantity size = Quantity.of(percent, Unit.PERCENT);
        scene.report(QuantityFindings.MULTIPLE, Map.of("written", scene.show(last), "value", size));
        return size;
    }

    private Meaning stated(Optional<Period.Kind> period) {
        Optional<Trend> opening = left.isBareTo() ? takeOpening().or(this::trendBefore) : Optional.empty();
        Bound bound = left.isSpread()
                ? spread()
                : Bound.of(opening.map(Trend::aim).or(this::comparison).orElseGet(this::unsaid), last.quantity());
        return period.<Meaning>map(kind -> new Meaning.PerPeriod(bound, 1, kind))
                .orElseGet(() -> new Meaning.Amount(bound, Optional.empty()));
    }

    /** 降低10%至900万元: the way to the value stands before the amount in between. */
    private Optional<Trend> trendBefore() {
        return scene.previous()
                .filter(before ->
                        scene.text().substring(before.end(), left.start()).isBlank())
                .flatMap(before -> Phrases.CHANGES.endingAt(scene.text(), 0, before.start()))
                .map(WordTable.Match::value);
    }

    /** Nothing of something that is not to happen asks for no more than nothing: 0起 (GOAL-3). */
    private Comparison unsaid() {
        return last.quantity().isZero() ? Comparison.AT_MOST : Comparison.EXACTLY;
    }

    /** ±5%; 超过±5% asks for what lies outside, which no bound can say. */
    private Bound spread() {
        Bound range = RangeForm.spread(
                Quantity.zero(last.quantity().unit()), last.quantity().abs());
        if (comparison().filter(Comparison::isLower).isPresent()) {
            scene.report(QuantityFindings.LIMITS_DISAGREE, Map.of("bound", range));
        }
        return range;
    }

    /** The words before the amount go before those behind it. */
    private Optional<Comparison> comparison() {
        Optional<Comparison> before = last.said().or(left::comparison).or(() -> opening);
        Optional<Comparison> behind = right.comparison();
        if (before.isPresent()
                && behind.isPresent()
                && before.get().isLower() != behind.get().isLower()) {
            scene.report(QuantityFindings.LIMITS_DISAGREE, Map.of("bound", Bound.of(before.get(), last.quantity())));
        }
        return before.or(() -> behind);
    }

    private void reportApproximation() {
        if (last.approximate() || left.isApproximate() || right.approximate()) {
            scene.report(QuantityFindings.APPROXIMATE, Map.of("value", scene.show(last)));
        }
    }
}
