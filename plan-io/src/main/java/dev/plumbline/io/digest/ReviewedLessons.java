package dev.plumbline.io.digest;

import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.evaluation.ReviewDocument.Chapter;
import java.util.List;
import java.util.Locale;

/** What was learned from a reviewed plan and what is to become better, as the retrospective tells it. */
record ReviewedLessons(Reviewed reviewed, Locale locale) {

    /** All chapters of the retrospective but its first, which tells what the goals came to, without those that are empty. */
    List<Chapter> chapters() {
        Retrospective whole =
                Retrospective.of(reviewed.status(), reviewed.plan().id());
        Retrospective own = reviewed.reach().isWhole() ? whole : narrowed(whole);
        return own.document(locale).chapters().stream()
                .skip(1)
                .filter(chapter -> !chapter.items().isEmpty())
                .toList();
    }

    private Retrospective narrowed(Retrospective whole) {
        return new Retrospective(
                whole.plan(),
                whole.day(),
                whole.goals().stream().filter(reviewed.reach()::holds).toList(),
                whole.evaluations(),
                narrowed(whole.knowledge()),
                narrowed(whole.practices()),
                whole.explained());
    }

    private List<KnowledgeEntry> narrowed(List<KnowledgeEntry> entries) {
        return entries.stream().filter(this::holds).toList();
    }

    private boolean holds(KnowledgeEntry entry) {
        return entry.unit().filter(reviewed.reach()::holds).isPresent()
                || entry.owner().filter(reviewed.reach()::holds).isPresent()
                || entry.goal()
                        .filter(reviewed.status()::hasGoal)
                        .map(reviewed.status()::goal)
                        .filter(reviewed.reach()::holds)
                        .isPresent();
    }
}
