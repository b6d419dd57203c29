package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.ReadWords;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a list of attendees says was not there: 张三、王五（请假：赵六）, 张三、李四（请假）.
 *
 * @param told what the list says, by its own words: 请假 with 赵六
 * @param names the names of those who were away
 */
record Absentees(Map<String, String> told, Set<String> names) {

    private static final int LONGEST = 2_000;
    private static final String LIST = "absent";
    private static final Pattern LABELLED =
            Pattern.compile("(?:[(（;；,，。\\n]|^)\\s*([^()（）:：;；,，、。\\s]{1,12})\\s*[:：]([^()（）:：;；。\\n]{1,200})");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("([^()（）:：;；,，、。\\s]{1,20})\\s*[(（]([^()（）:：]{1,12})[)）]");

    static Absentees of(String text, ReadWords words) {
        Map<String, String> told = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        if (text.length() <= LONGEST) {
            Matcher labelled = LABELLED.matcher(text);
            while (labelled.find()) {
                add(labelled.group(1), labelled.group(2).strip(), words, told, names);
            }
            Matcher behind = BEHIND_NAME.matcher(text);
            while (behind.find()) {
                add(behind.group(2), behind.group(1), words, told, names);
            }
        }
        return new Absentees(told, names);
    }

    private static void add(String label, String who, ReadWords words, Map<String, String> told, Set<String> names) {
        String meaning = words.list(LIST).get(words.keys().of(label));
        if (meaning == null) {
            return;
        }
        told.merge(label.strip(), who, (first, second) -> first + "、" + second);
        if (meaning.equals(LIST)) {
            names.addAll(List.of(who.split("[、,，/ ]+")));
        }
    }
}
