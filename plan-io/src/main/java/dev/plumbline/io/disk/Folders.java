package dev.plumbline.io.disk;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders, of which a crash must not take back a name (SAFE-7). Thread-safe. */
public final class Folders {

    /** Windows opens no folder, and makes names last by itself. */
    private static final boolean ARE_OPENED = File.separatorChar == '/';

    private Folders() {}

    /**
     * Answers once the names in a folder last.
     *
     * @throws IOException if the disk fails
     */
    public static void force(Path folder) throws IOException {
        if (ARE_OPENED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
