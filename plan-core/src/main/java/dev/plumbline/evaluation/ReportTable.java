package dev.plumbline.evaluation;

import java.util.List;

/**
 * A table of a report as people print it: texts alone, rates rounded as the documents print them. Immutable and thread-safe.
 *
 * @param title what stands above it
 * @param columns the headers
 * @param rows the rows, each as wide as the headers; an empty text where nothing is known
 */
public record ReportTable(String title, List<String> columns, List<List<String>> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Table [" + title + "] has " + columns.size()
                        + " columns and a row of " + row.size() + ". Give every row a text for each column.");
            }
        }
    }
}
