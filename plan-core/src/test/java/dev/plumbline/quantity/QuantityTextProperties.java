package dev.plumbline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.time.Period;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class QuantityTextProperties {

    private static final WrittenUnit TEN_THOUSANDS = WrittenUnit.parse("万元").orElseThrow();

    private static final String[] WORDS = {
        "9次/起",
        "/",
        "前",
        "第",
        "top ",
        "零",
        "事故",
        "无",
        "人均",
        "每人",
        "per ",
        "week",
        " million",
        "k",
        "m",
        "USD",
        "x",
        "between ",
        " and ",
        "预算",
        "名",
        "从",
        "由",
        "至",
        "到",
        "为",
        "提升",
        "增长",
        "降低",
        "缩短",
        "不低于",
        "不超过",
        "≥",
        "≤",
        "<",
        ">",
        "=",
        "±",
        "-",
        "~",
        "→",
        "+",
        "每",
        "周",
        "月",
        "2周",
        "约",
        "近",
        "多",
        "余",
        "超额",
        "达成",
        "达成率",
        "未达标",
        "达标",
        "满分",
        "(",
        ")",
        "（",
        "“",
        "”",
        ",",
        "，",
        "、",
        ";",
        "。",
        ":",
        "%",
        "‰",
        "百分点",
        "个",
        "家",
        "元",
        "万",
        "亿",
        "千",
        "百",
        "十",
        "百分之",
        "成",
        "点",
        "三",
        "十二",
        "两",
        "〇",
        "零",
        "1",
        "5",
        "10",
        "85",
        "1.5",
        "1,200",
        "1e5",
        "1e99999999",
        "9999999999999999999999999999999999999999",
        "年",
        "日",
        "2024",
        "2024-06-30",
        "6月",
        "第",
        "Q",
        "A",
        "RMB",
        "￥",
        "$",
        "/",
        "以上",
        "以内",
        "左右",
        "翻番",
        "减半",
        "的",
        "了",
        "了客户",
        "新增",
        "率",
        "份额",
        " ",
        "　",
        "\n",
        "\t",
        "\u200B",
        "😀",
        "\uD83D",
        "臺",
        "無"
    };

    @Property(tries = 500)
    void anyTextGivesAReading(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000)
    void anyMixOfTheWordsThatMatterGivesAReading(@ForAll("mixes") String text) {
        check(text);
    }

    private static void check(String text) {
        QuantityReading reading = QuantityText.read(text);
        assertThat(reading.text()).isEqualTo(text);
        for (Finding finding : reading.findings()) {
            assertThat(finding.message(Locale.CHINESE)).isNotBlank();
        }
        assertThat(QuantityText.readList(text)).noneMatch(QuantityReading::isNothing);
        assertThat(QuantityText.read(text, TEN_THOUSANDS).text()).isEqualTo(text);
        WrittenUnit.inHeader(text)
                .ifPresent(
                        unit -> assertThat(WrittenUnit.parse(unit.toString())).contains(unit));
        reading.bound()
                .ifPresent(bound -> assertThat(Bound.parse(bound.toString())).isEqualTo(bound));
    }

    @Property(tries = 15)
    void timeGrowsWithTheLength(@ForAll("mixes") String text, @ForAll @IntRange(max = 3) int shift) {
        String part = text.substring(Math.min(shift, text.length()));
        String longText = part.repeat(10_000 / Math.max(part.length(), 1));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuantityText.read(longText));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuantityText.readList(longText));
    }

    @Example
    void hostileRepetitionsAreFast() {
        for (String part : WORDS) {
            String longText = part.repeat(5_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuantityText.read(longText));
        }
    }

    @Property(tries = 500)
    void boundsReadBack(@ForAll("bounds") Bound bound) {
        assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
    }

    @Property(tries = 500)
    void aNamedLimitSplits(@ForAll("limits") Bound.Limit limit) {
        QuantityReading reading = QuantityText.read("有效联系方式" + limit);
        assertThat(reading.name()).contains("有效联系方式");
        assertThat(reading.bound()).contains(asRead(limit));
    }

    /** Nothing, where no comparison is written, asks for no more than nothing (GOAL-3). */
    private static Bound asRead(Bound.Limit limit) {
        boolean bare = limit.comparison() == Comparison.EXACTLY && limit.value().isZero();
        return bare ? Bound.of(Comparison.AT_MOST, limit.value()) : limit;
    }

    @Property(tries = 300)
    void frequenciesReadBack(
            @ForAll("limits") Bound.Limit limit,
            @ForAll @IntRange(min = 1, max = 1000) int every,
            @ForAll Period.Kind kind) {
        Meaning.PerPeriod frequency =
                new Meaning.PerPeriod(asRead(limit), kind == Period.Kind.HALF_YEAR ? 1 : every, kind);
        assertThat(QuantityText.read(frequency.toString()).meaning()).isEqualTo(frequency);
    }

    @Property(tries = 300)
    void changesReadBack(@ForAll Trend trend, @ForAll Comparison comparison, @ForAll("limits") Bound.Limit limit) {
        QuantityChange change = new QuantityChange(trend, comparison, limit.value());
        assertThat(QuantityText.read(change.toString()).change()).isEqualTo(Optional.of(change));
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<Bound> bounds() {
        Arbitrary<Bound> ranges = Combinators.combine(amounts(), amounts())
                .filter((low, high) -> low < high)
                .as((low, high) -> Bound.between(Quantity.of(low, Unit.PERCENT), Quantity.of(high, Unit.PERCENT)));
        return Arbitraries.oneOf(ranges, limits().map(limit -> limit));
    }

    @Provide
    Arbitrary<Bound.Limit> limits() {
        Arbitrary<Unit> units =
                Arbitraries.of("元", "家", "%", "人次", "天", "分", "个", "百分点", "千克").map(Unit::of);
        return Combinators.combine(Arbitraries.of(Comparison.class), amounts(), units)
                .as((comparison, amount, unit) -> new Bound.Limit(comparison, Quantity.of(Math.abs(amount), unit)));
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L));
    }

    @Property
    void ensureWhatIsWrittenAsUsualMeansWhatTheWholeGrammarSays(@ForAll("nearlyUsual") String text) {
        // with a blank before it, a text is none of the usual ones
        assertThat(answer(text)).isEqualTo(answer(" " + text));
    }

    private static String answer(String text) {
        try {
            Quantity quantity = Quantity.parse(text);
            return quantity.amount() + " " + quantity.amount().scale() + quantity.unit();
        } catch (IllegalArgumentException refusal) {
            return "refused";
        }
    }

    @Provide
    static Arbitrary<String> nearlyUsual() {
        Arbitrary<String> sign = Arbitraries.of("", "", "", "-", "+", "--");
        Arbitrary<String> whole =
                Arbitraries.of("0123456789".split("")).list().ofMaxSize(17).map(digits -> String.join("", digits));
        Arbitrary<String> point = Arbitraries.of("", ".", ".", "..");
        Arbitrary<String> rest = Arbitraries.of("0", "00", "5", "50", "125", "")
                .list()
                .ofMaxSize(3)
                .map(digits -> String.join("", digits));
        Arbitrary<String> scale = Arbitraries.of("", "", "万", "亿", "万亿", "千", "亿万", "k");
        Arbitrary<String> unit = Arbitraries.oneOf(
                Arbitraries.of(UnitWords.COMMON.toArray(String[]::new)),
                Arbitraries.of("块", "rmb", "3", "成", "克", "以内", "个百分点"));
        return Combinators.combine(sign, whole, point, rest, scale, unit)
                .as((before, digits, dot, decimals, word, counted) ->
                        before + digits + dot + decimals + word + counted);
    }

    @Example
    void ensureCommonSymbolsAreTheirOwnWayOfWriting() {
        for (String symbol : UnitWords.COMMON) {
            assertThat(Unit.of(symbol).symbol()).isEqualTo(symbol);
            assertThat(Unit.of(" " + symbol)).isEqualTo(Unit.of(symbol));
        }
    }
}
