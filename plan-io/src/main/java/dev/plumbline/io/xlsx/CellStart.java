package dev.plumbline.io.xlsx;

/** Tells texts that a spreadsheet program might run by how they start (SAFE-5). */
final class CellStart {

    private static final String DANGEROUS = "=+-@\t\r";

    private CellStart() {}

    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
