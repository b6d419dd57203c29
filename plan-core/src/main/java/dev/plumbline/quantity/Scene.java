package dev.plumbline.quantity;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text under reading: its quantities, and the findings so far; confined to one reading. */
final class Scene {

    private final String text;
    private final String written;
    private final List<Mention> mentions;
    private final Optional<WrittenUnit> forBareNumbers;
    private final List<Finding> findings = new ArrayList<>();
    private boolean isPerPeriod;

    /** Where no number has a unit, all take the one for bare numbers; one that is beyond the limits then is left out. */
    Scene(String text, String written, List<Mention> mentions, Optional<WrittenUnit> forBareNumbers) {
        this.text = text;
        this.written = written;
        this.forBareNumbers = forBareNumbers;
        this.mentions = forBareNumbers.isPresent() && mentions.stream().allMatch(Mention::isBare)
                ? mentions.stream().flatMap(each -> withUnit(each).stream()).toList()
                : mentions;
    }

    /** A bare number in the unit for bare numbers, where there is one. */
    private Optional<Mention> withUnit(Mention mention) {
        Optional<Mention> unit = forBareNumbers.flatMap(given -> given.of(mention));
        isPerPeriod = true;
        if (unit.isEmpty()) {
            report(QuantityFindings.BEYOND_LIMITS, Map.of("value", Shown.shortened(show(mention))));
        }
        return unit;
    }

    /** The period for which bare numbers stand, if the last one was bare. */
    Optional<Period.Kind> perPeriod() {
        return isPerPeriod ? forBareNumbers.flatMap(WrittenUnit::per) : Optional.empty();
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    /** The last quantity by itself, a bare one in the unit for bare numbers. */
    Mention lastAlone() {
        return last().isBare() && forBareNumbers.isPresent() ? withUnit(last()).orElse(last()) : last();
    }

    /** The text, tidy and in simplified characters. */
    String text() {
        return text;
    }

    /** The last quantity, which counts. */
    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Whether the last quantity has a dash right behind a word before it. */
    boolean isDashed() {
        int at = last().start();
        return at > 0
                && last().quantity().signum() < 0
                && "-−".indexOf(text.charAt(at)) >= 0
                && Character.isLetter(text.charAt(at - 1))
                && "为是达到至约".indexOf(text.charAt(at - 1)) < 0;
    }

    Optional<Mention> previous() {
        return mentions.size() < 2 ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 2));
    }

    /** Where the quantity before the last so many ends, with the words that belong to it; 0 if there is none. */
    int floor(int used) {
        int before = mentions.size() - used - 1;
        if (before < 0) {
            return 0;
        }
        int end = RightContext.of(text, mentions.get(before).end()).end();
        return Math.min(end, mentions.get(before + 1).start());
    }

    /** What stands between the last two quantities. */
    String between(Mention previous) {
        return text.substring(previous.end(), last().start()).strip();
    }

    /** The quantities before the last so many, as they are written. */
    List<String> others(int used) {
        return mentions.subList(0, mentions.size() - used).stream()
                .map(this::show)
                .toList();
    }

    String show(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }

    void report(FindingCode code, Map<String, ?> figures) {
        findings.add(Finding.builder(code)
                .value(Shown.shortened(written))
                .putAllFigures(figures)
                .build());
    }

    /** Reports a number without unit; nothing needs none. */
    void requireUnit(Mention mention) {
        if (mention.isBare() && !mention.quantity().isZero()) {
            report(QuantityFindings.WITHOUT_UNIT, Map.of("value", show(mention)));
        }
    }

    /** Reports the last number, if neither it nor the one before has a unit. */
    void requireUnit(Unit shared) {
        requireUnit(last().in(shared));
    }

    List<Finding> findings() {
        return findings;
    }
}
