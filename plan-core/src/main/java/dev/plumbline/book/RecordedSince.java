package dev.plumbline.book;

import dev.plumbline.fact.Entry;
import java.util.List;

/**
 * What was recorded since a revision (自某次修订以来的记录). Immutable and thread-safe.
 *
 * @param revision the revision to ask with the next time
 * @param entries the facts, in the order of recording
 */
public record RecordedSince(long revision, List<Entry<?>> entries) {}
