package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.party.Organisation;
import dev.plumbline.status.PlanStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a company has learned as of a moment (企业知识库, EVA-3): lessons and what analyses say of the kind, and the standards and
 * rules that were made of them. Searched by tag, dimension, unit, words, kind, plan and day. A search takes time in
 * proportion to the entries. Immutable and thread-safe.
 */
public final class KnowledgeBase {

    private static final Comparator<KnowledgeEntry> NEWEST_FIRST = Comparator.comparing(KnowledgeEntry::day)
            .reversed()
            .thenComparing(KnowledgeEntry::kind)
            .thenComparing(entry -> entry.source().toString())
            .thenComparing(KnowledgeEntry::text);

    private final LocalDate day;
    private final Organisation organisation;
    private final List<KnowledgeSearch.Keyed> entries;

    private KnowledgeBase(LocalDate day, Organisation organisation, List<KnowledgeEntry> entries) {
        this.day = day;
        this.organisation = organisation;
        this.entries = entries.stream()
                .sorted(NEWEST_FIRST)
                .map(KnowledgeSearch.Keyed::of)
                .toList();
    }

    /** All that was learned by the moment of a status, as known then. */
    public static KnowledgeBase of(PlanStatus status) {
        Given.one(status, "status");
        return new KnowledgeBase(status.date(), status.book().organisation(), new KnowledgeSources(status).entries());
    }

    /** The day it was asked for. */
    public LocalDate day() {
        return day;
    }

    /** Everything, the newest first. */
    public List<KnowledgeEntry> entries() {
        return entries.stream().map(KnowledgeSearch.Keyed::entry).toList();
    }

    /** What fits a query, the newest first; of one day by kind and source. */
    public List<KnowledgeEntry> search(KnowledgeQuery query) {
        Given.one(query, "query");
        KnowledgeSearch search = new KnowledgeSearch(query, organisation);
        return entries.stream()
                .filter(search::fits)
                .map(KnowledgeSearch.Keyed::entry)
                .toList();
    }
}
