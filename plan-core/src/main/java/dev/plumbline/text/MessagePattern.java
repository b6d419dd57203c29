package dev.plumbline.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A sentence in Chinese and in English with places for named values, written {@code {name}}.
 *
 * <p>A place with two words, written {@code {days|day|days}}, is the first of them where the value is 1, else the second.
 * A place whose name has no value stays as it is written, so that a missing figure shows itself. Immutable and
 * thread-safe.
 *
 * @param chinese the Chinese pattern
 * @param english the English pattern
 */
public record MessagePattern(String chinese, String english) implements Localized {

    /** The pattern itself, its places unfilled. */
    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    /** The names of the places of both languages. */
    public Set<String> places() {
        Set<String> names = new TreeSet<>();
        addPlaces(chinese, names);
        addPlaces(english, names);
        return names;
    }

    private static void addPlaces(String pattern, Set<String> names) {
        int close = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', close)) {
            close = pattern.indexOf('}', open);
            if (close < 0) {
                return;
            }
            names.add(name(pattern.substring(open + 1, close)));
        }
    }

    /** The sentence with its places filled; values that are {@link Localized} speak the same language. */
    public String format(Locale locale, Map<String, ?> values) {
        String pattern = text(locale);
        StringBuilder sentence = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String place = pattern.substring(open + 1, close);
            Object value = values.get(name(place));
            sentence.append(pattern, from, open);
            sentence.append(value == null ? "{" + place + "}" : fill(place, show(value, locale)));
            from = close + 1;
        }
        return sentence.append(pattern, from, pattern.length()).toString();
    }

    private static String name(String place) {
        int bar = place.indexOf('|');
        return bar < 0 ? place : place.substring(0, bar);
    }

    /** The value itself, or the word that goes with so many. */
    private static String fill(String place, String value) {
        int first = place.indexOf('|');
        int second = place.indexOf('|', first + 1);
        if (first < 0 || second < 0) {
            return value;
        }
        return value.equals("1") ? place.substring(first + 1, second) : place.substring(second + 1);
    }

    private static String show(Object value, Locale locale) {
        if (value instanceof Localized localized) {
            return localized.text(locale);
        }
        if (value instanceof Collection<?> several) {
            String comma = Localized.isChinese(locale) ? "、" : ", ";
            return several.stream().map(each -> show(each, locale)).collect(Collectors.joining(comma));
        }
        return show(value, Localized.isChinese(locale));
    }

    /** As people print it: 83.3%, in Chinese 2024年6月30日; what is text stays as it is. */
    private static String show(Object value, boolean isChinese) {
        if (isChinese && value instanceof LocalDate day) {
            return ChineseDate.text(day);
        }
        return value instanceof CharSequence
                ? value.toString()
                : value.toString().replace(" %", "%");
    }
}
