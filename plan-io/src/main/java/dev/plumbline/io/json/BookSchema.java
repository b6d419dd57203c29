package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.codec.SchemaSet;
import dev.plumbline.io.json.document.BookDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The JSON Schema of plan books (IO-1): made of what reading and writing follow, and published with the library. */
public final class BookSchema {

    private static final String RESOURCE = "/dev/plumbline/io/plan-book-" + BookDocuments.VERSION + ".schema.json";
    private static final String ID = "urn:plumbline:plan-book:" + BookDocuments.VERSION;

    private BookSchema() {}

    /** The schema as it is published. */
    public static byte[] published() throws IOException {
        try (InputStream stream = BookSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("The schema [" + RESOURCE + "] is missing in the library. Take the whole jar.");
            }
            return stream.readAllBytes();
        }
    }

    /** The schema as the declarations have it now. */
    static byte[] declared() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput out = JsonOutput.indented(bytes)) {
            SchemaSet.write(ID, "Plumbline plan book", BookDocuments.BOOK, out);
            out.lineBreak();
        }
        return bytes.toByteArray();
    }
}
