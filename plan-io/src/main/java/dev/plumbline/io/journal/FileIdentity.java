package dev.plumbline.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What makes a file the same by whatever name it is found. Immutable and thread-safe.
 *
 * @param key what the file system knows it by; its real path where that tells nothing
 */
record FileIdentity(Object key) {

    static FileIdentity of(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return new FileIdentity(key == null ? file.toRealPath() : key);
    }
}
