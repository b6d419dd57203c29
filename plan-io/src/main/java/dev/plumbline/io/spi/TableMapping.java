package dev.plumbline.io.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A company's own words for tables (表格映射): what its headers mean, which kind its sheets are, what its words stand for,
 * and which sheets to leave unread (IO-2a). Laid over the built-in words, before which it goes. Immutable and thread-safe.
 *
 * @param headers what headers mean
 * @param sheets which kind of table some sheets hold
 * @param values words in cells: by the name of the list, such as {@code taskState}, then by the word, what it stands for
 * @param ignoredSheets names of sheets to leave unread
 */
public record TableMapping(
        List<Header> headers, List<Sheet> sheets, Map<String, Map<String, String>> values, Set<String> ignoredSheets) {

    /** The role of a column that is left out. */
    public static final String IGNORE = "ignore";

    private static final TableMapping NONE = new TableMapping(List.of(), List.of(), Map.of(), Set.of());

    /**
     * What a header means.
     *
     * @param header as it is written; of several header rows joined by a slash, as a reading shows it
     * @param role such as {@code task.finish}, or {@link #IGNORE}; empty for a column whose text is kept as it is
     * @param sheet the sheet on which this holds; every sheet where empty
     * @param guessed whether a proposal is not sure of it; for people, reading takes no notice
     */
    public record Header(String header, Optional<String> role, Optional<String> sheet, boolean guessed) {

        public Header {
            check("header", header);
        }

        /** What a header means that nobody guessed. */
        public Header(String header, Optional<String> role, Optional<String> sheet) {
            this(header, role, sheet, false);
        }
    }

    /**
     * Which table a sheet holds.
     *
     * @param sheet the sheet's name
     * @param kind such as {@code task-list}; found where empty
     * @param headerRow the row of its header, from 1; found where empty
     * @param nearest what a proposal found or came nearest to; for people, reading takes no notice
     */
    public record Sheet(String sheet, Optional<String> kind, OptionalInt headerRow, Optional<String> nearest) {

        public Sheet {
            check("sheet", sheet);
            if (headerRow.isPresent() && headerRow.getAsInt() < 1) {
                throw new IllegalArgumentException(
                        "Header row [" + headerRow.getAsInt() + "] is less than 1. Rows count from 1.");
            }
        }

        /** A sheet of a kind that is known. */
        public Sheet(String sheet, String kind, OptionalInt headerRow) {
            this(sheet, Optional.of(kind), headerRow, Optional.empty());
        }
    }

    public TableMapping {
        headers = List.copyOf(headers);
        sheets = List.copyOf(sheets);
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        values.forEach((list, words) -> lists.put(list, Map.copyOf(words)));
        values = Map.copyOf(lists);
        ignoredSheets = Set.copyOf(ignoredSheets);
    }

    private static void check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The name of a " + what + " is blank. Write it as it stands in the file.");
        }
    }

    /** Nothing beside the built-in words. */
    public static TableMapping none() {
        return NONE;
    }

    /** What a reading understood, to be corrected and given back; headers that nobody knows have no role yet (IO-2a). */
    public static TableMapping of(Reading reading) {
        return MappingProposal.of(reading);
    }

    /** The same with what a header means on every sheet. */
    public TableMapping header(String header, String role) {
        return header(new Header(header, Optional.of(role), Optional.empty()));
    }

    /** The same with what a header means. */
    public TableMapping header(Header header) {
        List<Header> more = new ArrayList<>(headers);
        more.add(header);
        return new TableMapping(more, sheets, values, ignoredSheets);
    }

    /** The same with what a sheet holds. */
    public TableMapping sheet(Sheet sheet) {
        List<Sheet> more = new ArrayList<>(sheets);
        more.add(sheet);
        return new TableMapping(headers, more, values, ignoredSheets);
    }

    /** The same with what a word of a list stands for, such as {@code word("taskState", "搞定", "completed")}. */
    public TableMapping word(String list, String word, String meaning) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(values);
        Map<String, String> words = new LinkedHashMap<>(more.getOrDefault(list, Map.of()));
        words.put(word, meaning);
        more.put(list, words);
        return new TableMapping(headers, sheets, more, ignoredSheets);
    }

    /** The same with a sheet that is left unread. */
    public TableMapping ignoring(String sheet) {
        Set<String> more = new LinkedHashSet<>(ignoredSheets);
        more.add(sheet);
        return new TableMapping(headers, sheets, values, more);
    }
}
