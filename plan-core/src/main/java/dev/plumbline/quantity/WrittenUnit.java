package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit in which bare numbers stand (表头单位), as a header, a line 单位：万元 or a number format writes it: 万元 is the
 * factor 10,000 and the unit 元, 家/月 the unit 家 each month (GOAL-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param factor what a number stands for, a power of ten: 1 for 元, 10,000 for 万元
 * @param unit the unit; none in 万
 * @param per the period each number is for, if one is written
 */
public record WrittenUnit(BigDecimal factor, Unit unit, Optional<Period.Kind> per) {

    /** Refuses factors of 0 or less. */
    public WrittenUnit {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Factor [" + factor + "] of a unit. Give a positive one.");
        }
        factor = NumberCaps.plain(factor);
    }

    /** A unit without a factor. */
    public static WrittenUnit of(Unit unit) {
        return new WrittenUnit(BigDecimal.ONE, unit, Optional.empty());
    }

    /**
     * The unit that a text writes and nothing else: {@code 万元}, {@code 单位：亿元}, {@code %}, {@code RMB 10k},
     * {@code US$ million}, {@code 元/人}, {@code 家/月}; empty for a word that is no known unit (必填, 市场部), and for an
     * amount (500万元).
     */
    public static Optional<WrittenUnit> parse(String text) {
        return WrittenUnitReader.parse(text);
    }

    /**
     * The unit that a column's header names: {@code 目标值(万元)}, {@code 目标值（单位：家）}, {@code Budget (USD)},
     * {@code 金额/万元}, {@code 完成率%}. What is in brackets and is no unit (必填, 满分100) gives none.
     */
    public static Optional<WrittenUnit> inHeader(String header) {
        return WrittenUnitReader.inHeader(header);
    }

    /** A bare number as an amount; empty beyond the limits of {@link Quantity}. */
    public Optional<Quantity> of(BigDecimal number) {
        BigDecimal amount = number.multiply(factor);
        return NumberCaps.fits(number) && NumberCaps.fits(amount)
                ? Optional.of(Quantity.of(amount, unit))
                : Optional.empty();
    }

    /** A bare number within a text; one with a scale word of its own, as 500万 under 万元, takes the unit alone. */
    Optional<Mention> of(Mention bare) {
        return bare.power() > 0
                ? Optional.of(bare.in(unit))
                : of(bare.quantity().amount()).map(bare::as);
    }

    /** {@code 万元}, {@code 家/月}; can be read back where it was read. */
    @Override
    public String toString() {
        String written = Quantity.of(factor, unit).toString();
        boolean one =
                written.startsWith("1") && !(written.length() > 1 && "0123456789.".indexOf(written.charAt(1)) >= 0);
        return (one ? written.substring(1) : written)
                + per.map(kind -> "/" + PeriodWords.word(kind, false)).orElse("");
    }
}
