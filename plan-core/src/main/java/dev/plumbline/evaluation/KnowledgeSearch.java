package dev.plumbline.evaluation;

import dev.plumbline.party.Organisation;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query with its words made ready once, to be held against each entry. */
final class KnowledgeSearch {

    private final KnowledgeQuery query;
    private final Organisation organisation;
    private final List<String> tags;
    private final Optional<String> dimension;
    private final List<String> words;

    KnowledgeSearch(KnowledgeQuery query, Organisation organisation) {
        this.query = query;
        this.organisation = organisation;
        this.tags = query.tags().stream().map(TextForms::matchingKey).toList();
        this.dimension = query.dimension().map(TextForms::matchingKey);
        this.words = query.text().map(KnowledgeSearch::words).orElse(List.of());
    }

    private static List<String> words(String text) {
        return Arrays.stream(TextForms.tidy(text).split(" "))
                .map(TextForms::matchingKey)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An entry with the keys it is found by. */
    record Keyed(KnowledgeEntry entry, Set<String> tags, Optional<String> dimension, String text) {

        static Keyed of(KnowledgeEntry entry) {
            return new Keyed(
                    entry,
                    entry.tags().stream().map(TextForms::matchingKey).collect(Collectors.toUnmodifiableSet()),
                    entry.dimension().map(TextForms::matchingKey),
                    text(entry));
        }

        /** Texts stand on lines of their own, so that no word is found across two of them. */
        private static String text(KnowledgeEntry entry) {
            List<String> texts = new ArrayList<>();
            entry.name().ifPresent(texts::add);
            texts.add(entry.text());
            entry.causes().forEach(cause -> texts.add(cause.text()));
            return Stream.of(texts.stream(), entry.dimension().stream(), entry.tags().stream())
                    .flatMap(each -> each)
                    .map(TextForms::matchingKey)
                    .collect(Collectors.joining("\n"));
        }
    }

    boolean fits(Keyed each) {
        return (query.kinds().isEmpty() || query.kinds().contains(each.entry().kind()))
                && each.tags().containsAll(tags)
                && (dimension.isEmpty() || dimension.equals(each.dimension()))
                && (query.plan().isEmpty() || query.plan().equals(each.entry().plan()))
                && query.validOn().map(each.entry()::isValidOn).orElse(true)
                && isOfUnit(each.entry())
                && words.stream().allMatch(each.text()::contains);
    }

    private boolean isOfUnit(KnowledgeEntry entry) {
        return query.unit()
                .map(wanted -> entry.unit()
                        .filter(unit -> organisation.isWithin(unit, wanted))
                        .isPresent())
                .orElse(true);
    }
}
