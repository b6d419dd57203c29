package dev.plumbline.io.table.word;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which lines of a sheet are known that are no data: totals, notes, signatures, and the labels of lead lines.
 *
 * @param totals keys such as 合计, 小计
 * @param averages keys such as 平均
 * @param notes keys such as 注, 说明
 * @param signatures keys such as 填表人, 审核
 * @param labelLetters the letters of the keys of signatures and labels
 * @param lead what a label of a lead line means, such as {@code filled} for 填报日期, by the label's key
 */
public record LineWords(
        Set<String> totals,
        Set<String> averages,
        Set<String> notes,
        Set<String> signatures,
        KeyLetters labelLetters,
        Map<String, String> lead) {

    public LineWords {
        totals = Set.copyOf(totals);
        averages = Set.copyOf(averages);
        notes = Set.copyOf(notes);
        signatures = Set.copyOf(signatures);
        lead = Map.copyOf(lead);
    }

    /** From the words alone. */
    static LineWords of(
            Set<String> totals,
            Set<String> averages,
            Set<String> notes,
            Set<String> signatures,
            Map<String, String> lead) {
        return new LineWords(
                totals, averages, notes, signatures, KeyLetters.of(signatures).with(lead.keySet()), lead);
    }

    /** What a label of a lead line means. */
    public Optional<String> lead(String key) {
        return Optional.ofNullable(lead.get(key));
    }
}
