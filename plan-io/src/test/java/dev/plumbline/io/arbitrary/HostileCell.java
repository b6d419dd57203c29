package dev.plumbline.io.arbitrary;

/**
 * A cell as no honest program, or no careful person, leaves it: how a workbook stores it, and what a CSV file would hold.
 *
 * @param kind what is odd about it
 * @param attributes the attributes of its {@code c} element but {@code r}
 * @param contents what stands inside that element
 * @param text the text that comes nearest to it
 */
public record HostileCell(String kind, String attributes, String contents, String text) {

    static HostileCell stored(String kind, String attributes, String value) {
        return new HostileCell(kind, attributes, "<v>" + escaped(value) + "</v>", value);
    }

    static HostileCell inline(String text) {
        return new HostileCell(
                "text", "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>", text);
    }

    /** The element, standing at an address. */
    public String xml(String address) {
        return "<c r=\"" + address + "\" " + attributes + ">" + contents + "</c>";
    }

    /** The field of a CSV file. */
    public String csv() {
        return '"' + text.replace("\"", "\"\"").replace("\u0000", "") + '"';
    }

    /** As XML holds it: what it can't hold is written the format's own way. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '\t', '\n' -> xml.append(character);
                default -> {
                    boolean held = character >= ' ' && character < 0xFFFE;
                    xml.append(held ? String.valueOf(character) : String.format("_x%04X_", (int) character));
                }
            }
        }
        return xml.toString();
    }

    @Override
    public String toString() {
        return kind + " " + attributes + " " + (contents.length() > 80 ? contents.substring(0, 80) + "…" : contents);
    }
}
