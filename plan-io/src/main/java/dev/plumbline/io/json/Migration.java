package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import java.io.IOException;

/**
 * Writes a book of one version of the format as the next version has it. It walks through the text and copies what stays, so
 * that it knows nothing of the model as it is today. Stateless.
 */
@FunctionalInterface
interface Migration {

    /** Copies the whole text, which {@code in} stands before. */
    void copy(JsonInput in, JsonOutput out) throws IOException;
}
