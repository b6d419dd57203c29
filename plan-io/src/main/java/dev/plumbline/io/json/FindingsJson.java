package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes findings as a JSON list, each with its code, sentence, place and figures. */
public final class FindingsJson implements ReportWriter {

    private final Locale language;

    public FindingsJson(Locale language) {
        this.language = language;
    }

    @Override
    public void write(PlanStatus status, List<Finding> findings, OutputStream out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.array(findings, finding -> json.object(() -> members(finding, json)));
        }
    }

    private void members(Finding finding, JsonOut json) throws IOException {
        json.text("code", finding.code());
        json.text("severity", finding.severity().text(Locale.ENGLISH));
        json.text("message", finding.message(language));
        json.object("location", () -> location(finding.location(), json));
        json.text("value", finding.value());
        json.text("remedy", finding.remedy(language));
        json.text("expected", finding.expected().map(expected -> expected.text(language)));
        json.object("figures", () -> figures(finding, json));
    }

    private static void location(Location location, JsonOut json) throws IOException {
        json.text("file", location.file());
        json.text("sheet", location.sheet());
        json.number(
                "row", location.row().isPresent() ? Optional.of(location.row().getAsInt()) : Optional.empty());
        json.text("column", location.column());
        json.text("header", location.header());
        json.text("path", location.path());
    }

    private void figures(Finding finding, JsonOut json) throws IOException {
        for (Map.Entry<String, Object> figure : finding.figures().entrySet()) {
            json.value(figure.getKey(), plain(figure.getValue()));
        }
    }

    /** A ratio as its number, dates in ISO form; what has a name in both languages by the one asked for; undefined in words. */
    private Object plain(Object value) {
        if (value instanceof Ratio ratio && ratio.isDefined()) {
            return ratio.value().orElseThrow();
        }
        if (value instanceof DateRange || value instanceof Moment) {
            return value.toString();
        }
        if (value instanceof Localized localized) {
            return localized.text(language);
        }
        return value instanceof List<?> several
                ? several.stream().map(this::plain).toList()
                : value;
    }
}
