package dev.plumbline.io.table.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points and resolutions that one cell or a list of lines holds, without their numbers. */
final class MeetingTexts {

    /** A number that begins one of several: at the beginning, or behind what ends the one before. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|(?<=[\\s；;。）)]))(?:[(（]?\\d{1,2}[、.．)）](?!\\d)|[(（]?[一二三四五六七八九十]{1,2}[、)）]|[①-⑳]|[•·●▪◆]|[-–—]\\s)\\s*");

    private MeetingTexts() {}

    private static final int LONGEST_HEADING = 12;

    /** What a numbered line says: 1、市场部汇报本周工作; 一、会议议题 only heads those below it. */
    static Optional<String> point(String line) {
        String text = line.strip();
        int at = !text.isEmpty() && "（(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        char first = text.length() > at ? text.charAt(at) : ' ';
        boolean numbered = first >= '0' && first <= '9' || first >= '①' && first <= '⑳';
        boolean said = "一二三四五六七八九十".indexOf(first) >= 0 && text.length() > LONGEST_HEADING;
        Matcher number = NUMBER.matcher(text);
        return (numbered || said) && number.lookingAt() && number.end() < text.length()
                ? Optional.of(text.substring(number.end()).strip())
                : Optional.empty();
    }

    static List<String> of(String text) {
        List<String> texts = new ArrayList<>();
        for (String sentence : Kept.sentences(text)) {
            for (String part : NUMBER.split(sentence)) {
                if (!part.isBlank()) {
                    texts.add(part.strip());
                }
            }
        }
        return texts;
    }
}
