package dev.plumbline.io;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.digest.Scope;
import dev.plumbline.io.digest.WeekDigest;
import dev.plumbline.io.digest.YearReview;
import dev.plumbline.io.html.ComparisonPage;
import dev.plumbline.io.html.DocumentPage;
import dev.plumbline.io.html.HtmlReport;
import dev.plumbline.io.html.LetterPage;
import dev.plumbline.io.json.FindingsJson;
import dev.plumbline.io.json.ReadingJson;
import dev.plumbline.io.json.StatusJson;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.ReadingWriter;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.lifecycle.VersionComparison;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports there are: a status and its findings for people and for programs. Thread-safe. */
public final class Reports {

    private Reports() {}

    /** One self-contained page in Chinese (IO-4). */
    public static ReportWriter html() {
        return html(Locale.CHINESE);
    }

    /** One self-contained page, in Chinese or English (IO-4). */
    public static ReportWriter html(Locale language) {
        return html(PageOptions.in(language));
    }

    /** One self-contained page: in one language or both, compared with an earlier day where one is given (IO-4). */
    public static ReportWriter html(PageOptions options) {
        return new HtmlReport(options);
    }

    /** The status for programs; decimals as strings, ratios as numbers, undefined as null. */
    public static ReportWriter statusJson() {
        return new StatusJson();
    }

    /** The findings for programs, their messages in a language. */
    public static ReportWriter findingsJson(Locale language) {
        return new FindingsJson(language);
    }

    /** How files were understood, for programs: tables, columns, rows passed over, counts of cells (IO-2e). */
    public static ReadingWriter readingJson() {
        return new ReadingJson(false);
    }

    /** The same with every cell that holds something and what became of it. */
    public static ReadingWriter readingJsonWithCells() {
        return new ReadingJson(true);
    }

    /** Two versions of a plan side by side as a page of its own, each difference with the adjustment behind it (PLAN-5). */
    public static void comparison(VersionComparison comparison, Locale language, OutputStream out) throws IOException {
        new ComparisonPage(comparison, language).write(out);
    }

    /** A responsibility letter as a page of its own, to print and sign (PLAN-6). */
    public static void letter(LetterRegister.Signed letter, Locale language, OutputStream out) throws IOException {
        new LetterPage(letter, language).write(out);
    }

    /**
     * What the whole company has to know at the start of the week of a status's day (周一简报): what is due and late, where the
     * goals stand, what awaits a decision, which reports are due, what changed since the week began before (MON-3, MON-4).
     */
    public static ReviewDocument digest(PlanStatus status, Locale language) {
        return WeekDigest.of(status, Scope.company(), language);
    }

    /** The same for what a unit with those under it, a person, a position or a body answers for and has to decide. */
    public static ReviewDocument digest(PlanStatus status, PartyId party, Locale language) {
        return WeekDigest.of(status, Scope.of(party), language);
    }

    /**
     * The same with what changed since the end of a day, as known then.
     *
     * @param party whom it is for; empty for the whole company
     * @param since a day before the status's
     * @throws IllegalArgumentException if it is not before the status's day, or lies outside the years 1900 to 2200
     */
    public static ReviewDocument digest(PlanStatus status, Optional<PartyId> party, LocalDate since, Locale language) {
        return WeekDigest.of(status, since, new Scope(party), language);
    }

    /**
     * A plan's year, or whatever its period is, in review (年度回顾): attainment, quarters, scores, deviations and their causes,
     * adjustments, issues and how long they took, lessons, improvements (EVA-1 to EVA-4).
     *
     * @throws java.util.NoSuchElementException if the status has no such plan
     */
    public static ReviewDocument inReview(PlanStatus status, PlanId plan, Locale language) {
        return YearReview.of(status, plan, Scope.company(), language);
    }

    /** The same of what a unit with those under it, a person, a position or a body answers for. */
    public static ReviewDocument inReview(PlanStatus status, PlanId plan, PartyId party, Locale language) {
        return YearReview.of(status, plan, Scope.of(party), language);
    }

    /**
     * A handbook, a retrospective, scores, a digest or a review as a page of its own (EVA-3, EVA-4).
     *
     * @param language the language that the document was made in
     */
    public static void document(ReviewDocument document, Locale language, OutputStream out) throws IOException {
        new DocumentPage(document, language).write(out);
    }

    /**
     * The same to a file, whole or not at all (SAFE-7): a page if its name ends in {@code .html}, Markdown in UTF-8 if in
     * {@code .md}, plain text in UTF-8 if in {@code .txt}.
     *
     * @throws dev.plumbline.io.spi.PlanFormatException if the name ends otherwise, or nothing can be written there
     */
    public static void save(ReviewDocument document, Locale language, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html")) {
            WholeFile.write(file, new DocumentPage(document, language)::write);
        } else if (name.endsWith(".txt")) {
            WholeFile.write(file, out -> out.write(document.text().getBytes(StandardCharsets.UTF_8)));
        } else if (name.endsWith(".md")) {
            WholeFile.write(file, out -> out.write(document.markdown().getBytes(StandardCharsets.UTF_8)));
        } else {
            throw SaveRefusal.format(file, List.of("html", "md", "txt"));
        }
    }

    /** Writes a report to a file, whole or not at all (SAFE-7). */
    public static void save(ReportWriter writer, PlanStatus status, List<Finding> findings, Path file)
            throws IOException {
        WholeFile.write(file, out -> writer.write(status, findings, out));
    }

    /** Writes a report of what was read from files to a file, whole or not at all; it says what stayed unread (IO-2e). */
    public static void save(
            ReportWriter writer, PlanStatus status, List<Finding> findings, ReadResult<?> read, Path file)
            throws IOException {
        WholeFile.write(file, out -> writer.write(status, findings, read, out));
    }
}
