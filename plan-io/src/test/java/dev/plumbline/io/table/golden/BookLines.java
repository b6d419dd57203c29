package dev.plumbline.io.table.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.TableReading;
import dev.plumbline.text.TextForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A reading and its book as lines to be compared by eye: a line a goal, task, fact; titles and policy left out. */
final class BookLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OUTSIDE = Set.of("format", "version", "zone", "policy", "unanswered");
    private static final Set<String> IN_A_LINE = Set.of("id", "period", "parent", "overview", "basis");

    private final Set<String> besides;
    private final Map<String, String> names;
    private final List<String> lines = new ArrayList<>();

    private BookLines(Set<String> besides, Map<String, String> names) {
        this.besides = besides;
        this.names = names;
    }

    /** The lines of one reading; what its variant alone has is left out, and attributes go by the names of the others. */
    static List<String> of(ReadResult<PlanBook> read, GridFile grid) {
        Map<String, String> names = grid.said("named").stream()
                .map(each -> each.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        BookLines made = new BookLines(Set.copyOf(grid.said("attribute")), names);
        read.reading().files().get(0).sheets().forEach(made::reading);
        made.told(read, grid.said("told"));
        made.book(json(read.value()));
        return made.lines;
    }

    private void reading(SheetReading sheet) {
        for (TableReading table : sheet.tables()) {
            lines.add("table " + table.kindId());
            table.period().ifPresent(period -> lines.add("period " + period));
            table.asOf().ifPresent(day -> lines.add("as of " + day));
            lines.add("rows " + table.rows());
            table.columns().stream()
                    .map(column -> column.role().orElse("-")
                            + column.unit().map(unit -> " [" + unit + "]").orElse(""))
                    .sorted()
                    .forEach(role -> lines.add("column " + role));
        }
    }

    private void told(ReadResult<PlanBook> read, List<String> besides) {
        List<String> left = new ArrayList<>(besides);
        read.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code().id())
                .filter(code -> !left.remove(code))
                .sorted()
                .forEach(code -> lines.add("told " + code));
        left.forEach(code -> lines.add("not told " + code));
    }

    private static JsonNode json(PlanBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFormats.write(book, out);
            return SpelledOut.book(JSON.readTree(out.toByteArray()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private void book(JsonNode book) {
        for (Map.Entry<String, JsonNode> member : book.properties()) {
            if (member.getKey().equals("plans")) {
                member.getValue().forEach(this::plan);
            } else if (member.getKey().equals("execution")) {
                facts(member.getValue());
            } else if (!OUTSIDE.contains(member.getKey())) {
                lines.add(member.getKey() + " " + compact(member.getValue()));
            }
        }
    }

    private void plan(JsonNode plan) {
        lines.add("plan"
                + plan.properties().stream()
                        .filter(member -> IN_A_LINE.contains(member.getKey()))
                        .map(member -> " " + member.getKey() + "=" + compact(member.getValue()))
                        .collect(Collectors.joining()));
        plan.properties().stream()
                .filter(member -> !IN_A_LINE.contains(member.getKey()))
                .filter(member -> !member.getKey().equals("title"))
                .forEach(member -> all(member.getKey(), member.getValue()));
    }

    private void all(String name, JsonNode value) {
        if (value.isArray()) {
            Stream<String> each = StreamSupport.stream(value.spliterator(), false)
                    .map(element -> "  " + name + " " + compact(element));
            (name.equals("raci") ? each.sorted() : each).forEach(lines::add);
        } else {
            lines.add("  " + name + " " + compact(value));
        }
    }

    private void facts(JsonNode facts) {
        StreamSupport.stream(facts.spliterator(), false)
                .map(fact -> "fact " + fact.path("kind").asText() + " by " + compact(fact.path("by")) + " "
                        + compact(fact.path("fact")))
                .forEach(lines::add);
    }

    private String compact(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> member(member.getKey(), member.getValue()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(this::compact)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return TextForms.simplified(value.asText()).replace("\n", "\\n");
    }

    private Optional<String> member(String name, JsonNode value) {
        if (name.equals("trail")) {
            return Optional.empty(); // the record of filing, whose digests are told by what is filed
        }
        if (!name.equals("attributes")) {
            return Optional.of(name + "=" + compact(value));
        }
        String kept = value.properties().stream()
                .filter(each -> !besides.contains(each.getKey()))
                .map(each -> name(each.getKey()) + "=" + compact(each.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
        return kept.equals("{}") ? Optional.empty() : Optional.of("attributes=" + kept);
    }

    private String name(String attribute) {
        return names.getOrDefault(attribute, TextForms.simplified(attribute));
    }
}
