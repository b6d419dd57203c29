package dev.plumbline.io.xlsx;

/**
 * One entry of a zip file as its central directory tells it.
 *
 * @param name with forward slashes
 * @param method 0 stored, 8 deflated
 * @param checksum the CRC-32 of the contents
 * @param stored how many bytes it takes in the file
 * @param inflated how many bytes it holds
 * @param header where its local header starts
 * @param data where its bytes start
 */
record ZipEntryRecord(String name, int method, long checksum, int stored, long inflated, int header, int data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    int end() {
        return data + stored;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
