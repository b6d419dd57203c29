package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.LeadPair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The labels of a form and the places of their values, looked up by what they say.
 *
 * @param labels what they say
 * @param lengths how long they are
 * @param values where their values stand
 */
record FormLabels(Set<String> labels, List<Integer> lengths, Set<CellAddress> values) {

    static FormLabels of(FormArea form) {
        Set<String> labels = new HashSet<>();
        Set<CellAddress> values = new HashSet<>();
        Set<Integer> lengths = new TreeSet<>();
        Stream.concat(form.fields().values().stream(), form.others().stream()).forEach((LeadPair pair) -> {
            labels.add(pair.label());
            lengths.add(pair.label().length());
            values.add(pair.place());
        });
        return new FormLabels(labels, List.copyOf(lengths), values);
    }

    /** Whether a cell begins with a label, or holds a label's value. */
    boolean isOne(int row, int column, String written) {
        String text = written.strip();
        for (int length : lengths) {
            if (length <= text.length() && labels.contains(text.substring(0, length))) {
                return true;
            }
        }
        return values.contains(CellAddress.of(row, column));
    }
}
