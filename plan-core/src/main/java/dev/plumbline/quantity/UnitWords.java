package dev.plumbline.quantity;

import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.TextForms;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that units are written with. */
final class UnitWords {

    private static final int MAX_LENGTH = 16;
    private static final String SIGNS = "/%‰·°℃℉²³㎡㎥$€";

    /** Every way of writing, then the one symbol that stands for all. */
    private static final Map<String, String> CURRENCIES = aliases(
            "rmb cny 人民币 人民币元 元人民币 ¥ 块 块钱 圆 =元",
            "usd us$ $ 美金 =美元",
            "eur € =欧元",
            "gbp £ =英镑",
            "jpy 日圆 円 =日元",
            "hkd hk$ 港币 港圆 =港元",
            "twd nt$ 台币 =新台币",
            "krw 韩圆 =韩元",
            "sgd 新加坡币 新币 =新加坡元",
            "aud 澳大利亚元 =澳元",
            "cad 加拿大元 =加元",
            "chf =瑞士法郎",
            "rub =卢布",
            "mop 澳门币 =澳门元");

    private static final Map<String, String> OTHERS = aliases(
            "percent pct =%",
            "个百分点 个点 pp =百分点", "个工作日 =工作日", "个自然日 =自然日", "个小时 =小时", "个星期 星期 =周", "个季度 =季度", "平米 平方米 =㎡");

    /** Symbols that most amounts are in; each is its own one way of writing. */
    static final Set<String> COMMON = Set.of(
            "", "元", "%", "天", "家", "人", "个", "次", "件", "小时", "户", "台", "项", "套", "场", "份", "单", "分", "吨", "百分点", "美元");

    private static final Set<String> PREFIXES = Set.of("人民币", "美元", "美金", "欧元", "英镑", "日元", "港元", "港币");

    private static final Set<String> LIMIT_WORDS = Set.of("以上", "以下", "以内", "之内", "左右", "内", "起");

    private static final int MAX_PREFIX = 3;

    /** Units that start with a scale word all the same. */
    private static final Set<String> WHOLE = Set.of("百分点", "千克", "千米", "千瓦", "千瓦时", "千卡", "千伏", "千帕", "百帕", "千字节");

    private UnitWords() {}

    private static Map<String, String> aliases(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.substring(0, line.indexOf('=')).split(" "))
                        .map(word -> Map.entry(word, line.substring(line.indexOf('=') + 1))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String canonical(String word) {
        return COMMON.contains(word) ? word : settled(word);
    }

    private static String settled(String word) {
        String symbol = TextForms.simplified(TextForms.tidy(word));
        if (!isUnit(symbol)) {
            throw new IllegalArgumentException("Unit [" + word + "] is no single word of at most " + MAX_LENGTH
                    + " letters without digits and scale words. Write the unit alone, for example 元, 家 or %.");
        }
        int head = PerHead.end(symbol);
        return head == 0 ? plain(symbol) : average(symbol.substring(0, head), canonical(symbol.substring(head)));
    }

    /** Rates have no average of their own, and averages no other. */
    private static String average(String head, String symbol) {
        return symbol.equals("%") || symbol.equals("‰") || PerHead.opens(symbol) ? symbol : head + symbol;
    }

    private static String plain(String symbol) {
        String key = symbol.toLowerCase(Locale.ROOT);
        return CURRENCIES.getOrDefault(key, OTHERS.getOrDefault(key, symbol));
    }

    /** Whether a word can be a unit; the empty word is no unit at all and can. */
    static boolean isUnit(String word) {
        return word.isEmpty()
                || word.length() <= MAX_LENGTH
                        && isStart(word)
                        && isEnd(word)
                        && word.codePoints().allMatch(UnitWords::isPart)
                        && (PerHead.end(word) == 0 || isUnit(word.substring(PerHead.end(word))));
    }

    /** A unit that started with a scale word, or with 成 for tenths, could not be told from its amount. */
    private static boolean isStart(String word) {
        char first = word.charAt(0);
        return first != '/'
                && first != '成'
                && !LatinScale.opens(word)
                && (ChineseNumerals.scale(first) == 0 || startsWhole(word, 0));
    }

    /** 3天以内 is a limit, not an amount of 天以内. */
    private static boolean isEnd(String word) {
        return LIMIT_WORDS.stream().noneMatch(limit -> word.length() > limit.length() && word.endsWith(limit))
                && LIMIT_WORDS.stream().noneMatch(limit -> limit.length() > 1 && word.equals(limit));
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetter(codePoint)
                || CURRENCIES.containsKey(Character.toString(codePoint))
                || SIGNS.indexOf(codePoint) >= 0;
    }

    /** Whether a unit such as 千克 stands at a place, so that its 千 is no scale word. */
    static boolean startsWhole(String text, int at) {
        return WHOLE.stream().anyMatch(word -> text.startsWith(word, at));
    }

    static boolean isCurrency(String symbol) {
        return CURRENCIES.containsValue(symbol);
    }

    /** The end of a currency that stands before its amount (¥, RMB, US$, 人民币); the place itself if there is none. */
    static int prefixEnd(String text, int at) {
        for (int length = Math.min(MAX_PREFIX, text.length() - at); length > 0; length--) {
            if (isPrefix(text.substring(at, at + length))) {
                return at + length;
            }
        }
        return at;
    }

    private static boolean isPrefix(String word) {
        String symbol = CURRENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        return isCurrency(symbol) && (!Character.isIdeographic(word.charAt(0)) || PREFIXES.contains(word));
    }
}
