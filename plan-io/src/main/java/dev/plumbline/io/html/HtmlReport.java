package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.digest.Changes;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.status.PlanStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One self-contained page (IO-4): no script, nothing loaded, readable without network, fit for print.
 *
 * <p>The page is written as it is made, in time and memory that grow with the plan and no faster. Immutable and
 * thread-safe.
 */
public final class HtmlReport implements ReportWriter {

    private static final List<Section> SECTIONS = List.of(
            new OverviewSection(),
            new AttentionSection(),
            new DecisionSection(),
            new ChangeSection(),
            new PlanSection(),
            new TimetableSection(),
            new GoalSection(),
            new TrendSection(),
            new PeriodSection(),
            new ScoreSection(),
            new TaskSection(),
            new GanttSection(),
            new RoutineSection(),
            new ReportsDueSection(),
            new RaciSection(),
            new IssueSection(),
            new CollaborationSection(),
            new RiskSection(),
            new NeedSection(),
            new ResourceSection(),
            new ExternalChangeSection(),
            new AnalysisSection(),
            new RetrospectiveSection(),
            new FindingSection(),
            new LegendSection(),
            new AppendixSection());

    private final PageOptions options;
    private final Stylesheet sheet;

    /** A report as the options ask. */
    public HtmlReport(PageOptions options) {
        this.options = options;
        this.sheet = Stylesheet.load();
    }

    /** A report in Chinese or English. */
    HtmlReport(Locale language) {
        this(PageOptions.in(language));
    }

    @Override
    public void write(PlanStatus status, List<Finding> findings, OutputStream out) throws IOException {
        write(status, findings, ReadResult.of(status.book()), out);
    }

    @Override
    public void write(PlanStatus status, List<Finding> findings, ReadResult<?> read, OutputStream out)
            throws IOException {
        Optional<PlanStatus> before = before(status);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            PageData data = PageData.of(status, before, List.copyOf(findings), read);
            new PageFile(new HtmlWriter(writer), data, SECTIONS, sheet)
                    .write(options.language(), options.isBilingual());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }

    /** Nothing is written yet when a day is refused. */
    private Optional<PlanStatus> before(PlanStatus status) {
        Optional<LocalDate> since = options.since().filter(any -> status.day().isPresent());
        since.filter(day -> !day.isBefore(status.date())).ifPresent(day -> {
            throw new IllegalArgumentException("Changes since [" + day + "] are none on [" + status.date()
                    + "]. Give a day before the status's day.");
        });
        return since.map(day -> Changes.earlier(status, day));
    }
}
