package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a document leaves out since it could not be read (IO-2e): a digest of a book whose only plan was refused must not
 * pass for one of a week in which nothing is due.
 */
final class ReadingProblems {

    private final ReadResult<?> read;
    private final List<Finding> refused;

    private ReadingProblems(ReadResult<?> read) {
        this.read = read;
        this.refused = read.findings().stream().filter(this::isRefused).toList();
    }

    static ReadingProblems of(ReadResult<?> read) {
        return new ReadingProblems(read);
    }

    private boolean isRefused(Finding finding) {
        return finding.severity() == Severity.ERROR
                || finding.location().file().filter(read.unread()::contains).isPresent();
    }

    /** Says on standard error what was refused, and how much more there is to know. */
    void tell(Answer answer, Locale language) {
        Summary.unread(read, language).forEach(answer::problem);
        refused.forEach(finding -> answer.problem(Summary.line(finding, language)));
        int others = read.findings().size() - refused.size();
        if (!refused.isEmpty() && others > 0) {
            answer.problem(say(
                    "读取时另有" + others + "项提示，见check命令。",
                    "Reading found " + others + " more; see the command check.",
                    language));
        }
    }

    /** The document, its first lines saying that something could not be read where that is so. */
    ReviewDocument before(ReviewDocument document, Locale language) {
        if (refused.isEmpty()) {
            return document;
        }
        String count = say(
                refused.size() + "项未能读取，以下内容可能不全，见check命令",
                refused.size() + " could not be read, so what follows may lack something; see the command check",
                language);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(say("未能读取", "Not read", language), List.of(new Item(count, List.of()))));
        chapters.addAll(document.chapters());
        return new ReviewDocument(document.title(), document.subtitle(), chapters);
    }

    private static String say(String chinese, String english, Locale language) {
        return Localized.of(chinese, english).text(language);
    }
}
