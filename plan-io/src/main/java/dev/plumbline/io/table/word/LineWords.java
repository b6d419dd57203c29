package dev.plumbline.io.table.word;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which lines of a sheet are known that are no data: totals, notes, signatures, and the labels of lead lines.
 *
 * @param totals keys such as 合计, 小计, and all of those that run on
 * @param running keys of those that go on from the first row: 累计
 * @param averages keys such as 平均
 * @param overall keys such as 总体进度, which total rates but also name goals
 * @param amounts keys of what may follow a word of a total: 合计金额
 * @param notes keys such as 注, 说明
 * @param signatures keys such as 填表人, 审核
 * @param signed keys with which a place to sign ends: 签字
 * @param footers keys, without numbers, of what stands at the foot of a page, such as 第页共页
 * @param weekdays keys such as 周一
 * @param sections keys of lines that begin a section of a report: 下周计划
 * @param states keys of headings that say how far what stands below is, such as 已完成
 * @param overallLetters the letters of the keys of overall figures
 * @param labelLetters the letters of the keys of signatures and labels
 * @param signerEnds the letters with which labels of those who sign end
 * @param lead what a label of a lead line means, such as {@code filled} for 填报日期, by the label's key
 */
public record LineWords(
        Set<String> totals,
        Set<String> running,
        Set<String> averages,
        Set<String> overall,
        Set<String> amounts,
        Set<String> notes,
        Set<String> signatures,
        Set<String> signed,
        Set<String> footers,
        Set<String> weekdays,
        Set<String> sections,
        Set<String> states,
        KeyLetters overallLetters,
        KeyLetters labelLetters,
        KeyLetters signerEnds,
        Map<String, String> lead) {

    private static final String PERSON = "person";

    public LineWords {
        totals = Set.copyOf(totals);
        running = Set.copyOf(running);
        averages = Set.copyOf(averages);
        overall = Set.copyOf(overall);
        amounts = Set.copyOf(amounts);
        notes = Set.copyOf(notes);
        signatures = Set.copyOf(signatures);
        signed = Set.copyOf(signed);
        footers = Set.copyOf(footers);
        weekdays = Set.copyOf(weekdays);
        sections = Set.copyOf(sections);
        states = Set.copyOf(states);
        lead = Map.copyOf(lead);
    }

    /** From the words alone. */
    static LineWords of(
            Set<String> totals,
            Set<String> running,
            Set<String> averages,
            Set<String> overall,
            Set<String> amounts,
            Set<String> notes,
            Set<String> signatures,
            Set<String> signed,
            Set<String> footers,
            Set<String> weekdays,
            Set<String> sections,
            Set<String> states,
            Map<String, String> lead) {
        return new LineWords(
                Stream.concat(totals.stream(), running.stream()).collect(Collectors.toSet()),
                running,
                averages,
                overall,
                amounts,
                notes,
                signatures,
                signed,
                footers,
                weekdays,
                sections,
                states,
                KeyLetters.of(overall),
                KeyLetters.of(signatures).with(lead.keySet()),
                KeyLetters.of(Stream.concat(signatures.stream(), persons(lead))
                        .filter(key -> !key.isEmpty())
                        .map(key -> key.substring(key.length() - 1))
                        .toList()),
                lead);
    }

    private static Stream<String> persons(Map<String, String> lead) {
        return lead.keySet().stream().filter(key -> lead.get(key).equals(PERSON));
    }

    /** Whether a key is the label of somebody who signs. */
    public boolean isSigner(String key) {
        return signatures.contains(key) || PERSON.equals(lead.get(key));
    }

    /** False if surely no label within a text, before a colon or alone, is one of somebody who signs. */
    public boolean maySign(String text) {
        for (int i = 1; i <= text.length(); i++) {
            boolean ends = i == text.length() || text.charAt(i) == ':' || text.charAt(i) == '：';
            if (ends && signerEnds.mayHold(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a label of a lead line means. */
    public Optional<String> lead(String key) {
        return Optional.ofNullable(lead.get(key));
    }
}
