package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How states, events and guards are called in one language, each on one line. */
record Labels(Locale locale) {

    String of(Object named) {
        String text = named instanceof Localized localized ? localized.text(locale) : named.toString();
        return text.codePoints()
                .map(point -> isLineBreak(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String requirements(Transition<?, ?, ?> move) {
        String and = choose("且", " and ");
        return move.guards().stream().map(Guard::requirement).map(this::of).collect(Collectors.joining(and));
    }

    String join(Collection<?> several) {
        return several.stream().map(this::of).collect(Collectors.joining(choose("；", "; ")));
    }

    String choose(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    private static boolean isLineBreak(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }
}
