package dev.plumbline.io.html;

import java.util.List;
import java.util.Optional;

/**
 * Keeps in mind where in a table the writer is: which heading the next cell stands under, so that a narrow window can show a
 * row as a card, and how many rows stay off paper. Mutable, for one writer.
 */
final class TableCells {

    /** How many rows of a group of rows are printed; the stylesheet leaves out the rest on paper. */
    static final int PRINTED = 15;

    /** The class of a group of rows of which none is printed. */
    static final String OFF_PAPER = "off-paper";

    private List<String> headings = List.of();
    private boolean isHead;
    private int column;
    private int row;
    private int offPaper;

    /** The headings of the table that is open, one for each column. */
    void headings(List<String> texts) {
        headings = List.copyOf(texts);
    }

    /** Takes note of an element that opens. */
    void opened(String element, String... attributes) {
        switch (element) {
            case "table" -> {
                headings = List.of();
                offPaper = 0;
            }
            case "thead" -> isHead = true;
            case "tbody", "tfoot" -> {
                isHead = false;
                row = List.of(attributes).contains(OFF_PAPER) ? PRINTED : 0;
            }
            case "tr" -> {
                column = 0;
                row++;
                offPaper += !isHead && row > PRINTED ? 1 : 0;
            }
            default -> {}
        }
    }

    /** The heading of a cell that opens now; none of a cell over several columns. */
    Optional<String> heading(String element, String... attributes) {
        if (isHead || headings.isEmpty() || !element.equals("td") && !element.equals("th")) {
            return Optional.empty();
        }
        int at = column++;
        boolean isWide = List.of(attributes).contains("colspan");
        return isWide || at >= headings.size() ? Optional.empty() : Optional.of(headings.get(at));
    }

    /** How many rows of the table written last are not printed. */
    int offPaper() {
        return offPaper;
    }
}
