package dev.plumbline.io.table.book;

import dev.plumbline.fact.Entry;
import dev.plumbline.io.table.WorkbookGrid;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that several files tell in the same words, each as often as the file that tells it most often (IO-2f): two rows of one
 * file are two, a file given twice is one. Confined to one thread.
 */
final class ToldTwice {

    private final Map<WorkbookGrid, Map<Entry<?>, Integer>> byFile = new IdentityHashMap<>();
    private final Map<Entry<?>, Integer> most = new HashMap<>();
    private @Nullable Map<Entry<?>, Integer> here;

    /** What is told from now on stands in a file. */
    void from(WorkbookGrid file) {
        here = byFile.computeIfAbsent(file, any -> new HashMap<>());
    }

    /** Whether facts of more than one file were told. */
    boolean hasSeveralFiles() {
        return byFile.size() > 1;
    }

    /** Whether a fact is told more often than by any file so far; of a single file every one is. */
    boolean isNew(Entry<?> entry) {
        if (here == null) {
            return true;
        }
        int count = here.merge(entry, 1, Integer::sum);
        if (count <= most.getOrDefault(entry, 0)) {
            return false;
        }
        most.put(entry, count);
        return true;
    }
}
