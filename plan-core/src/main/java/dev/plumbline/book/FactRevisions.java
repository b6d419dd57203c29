package dev.plumbline.book;

import java.util.Arrays;

/**
 * The revision that each fact of a book came with, in the order of recording. Appending takes amortised constant time and
 * shares what came before; only the newest form is appended to, by one thread at a time.
 */
final class FactRevisions {

    static final FactRevisions NONE = new FactRevisions(new long[0], 0);

    private final long[] revisions;
    private final int size;

    private FactRevisions(long[] revisions, int size) {
        this.revisions = revisions;
        this.size = size;
    }

    int size() {
        return size;
    }

    long of(int fact) {
        return revisions[fact];
    }

    /** These and so many facts of one more revision, which is none before the last. */
    FactRevisions and(long revision, int facts) {
        if (facts == 0) {
            return this;
        }
        long[] room = size + facts <= revisions.length
                ? revisions
                : Arrays.copyOf(revisions, Math.max(size + facts, Math.max(16, size * 2)));
        Arrays.fill(room, size, size + facts, revision);
        return new FactRevisions(room, size + facts);
    }

    /** How many facts came with a revision or before it. */
    int upTo(long revision) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (revisions[middle] <= revision) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
