package dev.plumbline.io.journal;

import java.io.IOException;
import java.nio.file.Path;

/** What a journal asks of a disk; the tests have disks that fail and lose what was not forced. */
interface Disk {

    /** Opens a file to append to it, and makes it if it is not there. */
    AppendFile open(Path file) throws IOException;

    /** Puts a file in the place of another in one piece. */
    void move(Path draft, Path target) throws IOException;

    /** Answers once the names in a folder last. */
    void forceFolder(Path folder) throws IOException;
}
