package dev.plumbline.quantity;

import dev.plumbline.text.ChineseNumerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all quantities of a tidy, simplified text from left to right; confined to one text. */
final class MentionScanner {

    /** Before these a Chinese numeral belongs to a word or an ordinal: 第一, 统一, 周五, 之一. */
    private static final String BINDING = "第统唯之单同万专逐另再";

    /** Before these 一 counts nothing: 每一家, 下一年度, 最后一公里. */
    private static final String BINDING_ONE = "每上下某这那任后首";

    private static final int YEAR_LENGTH = 5;

    private static final String SIGNS = "-−负+";

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    MentionScanner(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            at = Math.max(step(at), at + 1);
        }
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Numbers beyond the limits. */
    List<String> refused() {
        return refused;
    }

    private int step(int at) {
        int lookalike = Lookalikes.end(text, at);
        if (lookalike > at) {
            return lookalike;
        }
        Optional<Mention> rank = RankWords.at(text, at);
        if (rank.isPresent()) {
            mentions.add(rank.get());
            return rank.get().end();
        }
        int unsigned = isSign(at) ? at + 1 : at;
        int number = afterPrefix(unsigned);
        if (Lookalikes.end(text, number) > number && number == unsigned) {
            return number;
        }
        return isNumber(number) ? take(at, unsigned, number) : at + 1;
    }

    private boolean isSign(int at) {
        return SIGNS.indexOf(text.charAt(at)) >= 0 && (at == 0 || !isJoint(at - 1));
    }

    /** A dash behind a digit, a Latin letter or another quantity joins the two. */
    private boolean isJoint(int before) {
        char each = text.charAt(before);
        boolean latin = each < 128 && Character.isLetterOrDigit(each);
        return latin || !mentions.isEmpty() && mentions.get(mentions.size() - 1).end() == before + 1;
    }

    private int afterPrefix(int at) {
        boolean inWord = at > 0 && text.charAt(at - 1) < 128 && Character.isLetter(text.charAt(at - 1));
        int end = inWord ? at : UnitWords.prefixEnd(text, at);
        return end > at && text.startsWith(" ", end) ? end + 1 : end;
    }

    private boolean isNumber(int at) {
        if (ArabicScanner.isDigit(text, at)) {
            return true;
        }
        return at < text.length() && isNumeralStart(at) && !isBound(at);
    }

    private boolean isBound(int at) {
        return at > 0 && BINDING.indexOf(text.charAt(at - 1)) >= 0
                || text.startsWith("星期", at - 2)
                || at > 0 && text.charAt(at) == '一' && BINDING_ONE.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isNumeralStart(int at) {
        char each = text.charAt(at);
        return ChineseNumerals.digit(each) > 0
                || each == '十'
                || text.startsWith("百分之", at)
                || text.startsWith("千分之", at);
    }

    private int take(int start, int prefix, int at) {
        NumberScan number = NumberScan.at(text, at);
        if (number.end() == at) {
            return numeralsEnd(at);
        }
        UnitScan unit = UnitScan.behind(text, number, text.substring(prefix, at));
        boolean chinese = !ArabicScanner.isDigit(text, at) && number.implied().isNone();
        if (chinese && !unit.isCounted()) {
            return number.end();
        }
        if (chinese && isWord(at, unit)) {
            return unit.end();
        }
        number.value()
                .map(value -> value.scaleByPowerOfTen(unit.power()))
                .filter(NumberCaps::fits)
                .ifPresentOrElse(
                        value -> mentions.add(mention(start, value, number, unit)),
                        () -> refused.add(text.substring(start, unit.end())));
        return unit.end();
    }

    /** 二〇二四年 is a date, 十分满意 has no score. */
    private boolean isWord(int at, UnitScan unit) {
        boolean year = unit.word().equals("年")
                && unit.end() - at == YEAR_LENGTH
                && ChineseNumerals.scale(text.charAt(at + 1)) == 0;
        boolean very = text.startsWith("十分", at)
                && unit.end() == at + 2
                && unit.end() < text.length()
                && Character.isLetter(text.charAt(unit.end()));
        return year || very;
    }

    private int numeralsEnd(int at) {
        int end = at + 1;
        while (end < text.length() && ChineseNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Mention mention(int start, BigDecimal value, NumberScan number, UnitScan unit) {
        boolean negative = "-−负".indexOf(text.charAt(start)) >= 0;
        Unit counted = value.signum() == 0 && ZeroForm.isEvent(unit.unit()) ? Unit.NONE : unit.unit();
        Quantity quantity = Quantity.of(negative ? value.negate() : value, counted);
        int power = number.power() + unit.power();
        return new Mention(start, unit.end(), quantity, power, unit.approximate(), Optional.empty());
    }
}
