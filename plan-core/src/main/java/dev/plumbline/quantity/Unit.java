package dev.plumbline.quantity;

/**
 * What an amount counts (单位): money, a rate, or any counted thing such as 家, 人, 分, 天.
 *
 * <p>Different ways of writing one unit become one symbol: RMB, CNY, 人民币 and ¥ are 元, $ and USD are 美元, 个百分点 is
 * 百分点, traditional characters are simplified. Any other word is kept as it is. Scale words (万, 亿) belong to the
 * amount, so no unit starts with one; 千克, 千米, 千瓦, 千瓦时 and the like are units of their own. What 人均 stands before is part of the unit: 人均元. Immutable and
 * thread-safe (GOAL-3).
 *
 * @param symbol the unit as it is printed after the amount; empty for no unit
 */
public record Unit(String symbol) implements Comparable<Unit> {

    /** No unit at all. */
    public static final Unit NONE = new Unit("");
    /** Chinese yuan. */
    public static final Unit YUAN = new Unit("元");
    /** US dollar. */
    public static final Unit US_DOLLAR = new Unit("美元");
    /** Per cent; 80 % is the amount 80 with this unit. */
    public static final Unit PERCENT = new Unit("%");
    /** Per mille. */
    public static final Unit PERMILLE = new Unit("‰");
    /** Percentage point, the difference of two percentages. */
    public static final Unit POINT = new Unit("百分点");

    /** Brings the symbol to its one way of writing. */
    public Unit {
        symbol = UnitWords.canonical(symbol);
    }

    /**
     * The unit that a word stands for.
     *
     * @throws IllegalArgumentException if the word holds digits, spaces or signs, starts with a scale word, or is longer
     *     than 16 characters
     */
    public static Unit of(String word) {
        return new Unit(word);
    }

    public boolean isNone() {
        return symbol.isEmpty();
    }

    public boolean isCurrency() {
        return UnitWords.isCurrency(symbol);
    }

    public boolean isPercent() {
        return equals(PERCENT);
    }

    /** Whether amounts are shares of something: per cent or per mille. */
    public boolean isRate() {
        return isPercent() || equals(PERMILLE);
    }

    /** Whether amounts are differences of percentages. */
    public boolean isPoint() {
        return equals(POINT);
    }

    /** Whether amounts are averages: 人均, 户均, 店均. */
    public boolean isAverage() {
        return PerHead.opens(symbol);
    }

    /** How amounts in this unit fit another one. */
    public UnitFit fit(Unit other) {
        return UnitFit.between(this, other);
    }

    /** A number with this unit as people write it: {@code 30万元}, {@code 人均30万元}. */
    public String written(String number) {
        int head = PerHead.end(symbol);
        return symbol.substring(0, head) + number + symbol.substring(head);
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }

    @Override
    public int compareTo(Unit other) {
        return symbol.compareTo(other.symbol);
    }
}
