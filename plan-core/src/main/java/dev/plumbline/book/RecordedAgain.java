package dev.plumbline.book;

import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.issue.Issue;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.Practice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Facts that bring something into being and were recorded again under its id in other words. The last one counts, which is
 * how something is put right; where two things were given one id, the words of the first are lost to sight (SAFE-3).
 */
record RecordedAgain(Collection<? extends Entry<?>> facts) {

    /** Tells each id that was given different words, with all of them in the order of recording. */
    void tell(BiConsumer<Reference, Set<String>> sink) {
        Map<Reference, Set<String>> words = new LinkedHashMap<>();
        facts.forEach(entry -> enter(entry.fact(), words));
        words.forEach((id, told) -> {
            if (told.size() > 1) {
                sink.accept(id, told);
            }
        });
    }

    private static void enter(Fact fact, Map<Reference, Set<String>> words) {
        if (fact instanceof Issue issue) {
            enter(words, "issue", issue.id(), issue.description());
        } else if (fact instanceof ExternalChange change) {
            enter(words, ExternalChange.KIND, change.id(), change.what());
        } else if (fact instanceof Meeting meeting) {
            String matter = meeting.request().map(id -> " (" + id + ")").orElse("");
            enter(words, "meeting", meeting.id(), meeting.title() + matter);
        } else if (fact instanceof CollaborationRequest request) {
            enter(words, "collaboration", request.id(), request.requestingUnit() + ": " + request.matter());
        } else if (fact instanceof EvaluationFiled filed) {
            enter(
                    words,
                    "evaluation",
                    filed.id(),
                    filed.plan() + " " + filed.content().shortForm());
        } else {
            enterLearned(fact, words);
        }
    }

    /** An edition of a standard that is valid from another day is another one. */
    private static void enterLearned(Fact fact, Map<Reference, Set<String>> words) {
        if (fact instanceof Lesson lesson) {
            enter(words, Lesson.KIND, lesson.id(), lesson.text());
        } else if (fact instanceof Practice practice) {
            enter(words, Practice.KIND, practice.id() + " " + practice.validFrom(), practice.text());
        }
    }

    private static void enter(Map<Reference, Set<String>> words, String kind, Object id, String told) {
        words.computeIfAbsent(References.reference(kind, id), any -> new LinkedHashSet<>(1))
                .add(told);
    }
}
