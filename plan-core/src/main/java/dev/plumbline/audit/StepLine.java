package dev.plumbline.audit;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A step as a line of text: its fields between tabs, in a fixed order, absent ones empty, details by name.
 *
 * <p>Backslash, tab and line breaks inside a field are written {@code \\}, {@code \t}, {@code \n}, {@code \r}.
 */
final class StepLine {

    private static final int FIXED = 7;
    private static final String PLAIN = "\\\t\n\r";
    private static final String ESCAPED = "\\tnr";

    private StepLine() {}

    static String write(AuditStep step) {
        List<String> fields = new ArrayList<>(List.of(
                step.at().toString(),
                step.subject().toString(),
                step.action(),
                step.by().toString(),
                step.onBehalfOf().map(PartyId::toString).orElse(""),
                step.content().toString(),
                step.why().orElse("")));
        new TreeMap<>(step.details()).forEach((name, value) -> fields.add(name + "=" + value));
        return String.join("\t", fields.stream().map(StepLine::escape).toList());
    }

    private static String escape(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(unit -> {
            int special = PLAIN.indexOf(unit);
            line.append(special < 0 ? "" : "\\").append((char) (special < 0 ? unit : ESCAPED.charAt(special)));
        });
        return line.toString();
    }

    /** The step of a line; empty unless the line is just as the step is written. */
    static Optional<AuditStep> read(String line) {
        try {
            AuditStep step = step(List.of(line.split("\t", -1)).stream()
                    .map(StepLine::unescape)
                    .toList());
            return Optional.of(step).filter(read -> write(read).equals(line));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static AuditStep step(List<String> fields) {
        AuditStep.Builder step = AuditStep.builder()
                .at(Instant.parse(fields.get(0)))
                .subject(Reference.parse(fields.get(1)))
                .action(fields.get(2))
                .by(PartyId.parse(fields.get(3)))
                .onBehalfOf(given(fields.get(4)).map(PartyId::parse))
                .content(Digest.parse(fields.get(5)))
                .why(given(fields.get(6)));
        fields.stream().skip(FIXED).map(StepLine::detail).forEach(step::putDetail);
        return step.build();
    }

    private static Optional<String> given(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    private static Map.Entry<String, String> detail(String field) {
        int equals = field.indexOf('=');
        return Map.entry(field.substring(0, equals), field.substring(equals + 1));
    }

    private static String unescape(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int at = 0; at < field.length(); at++) {
            if (field.charAt(at) == '\\') {
                at++;
                text.append(PLAIN.charAt(ESCAPED.indexOf(field.charAt(at))));
            } else {
                text.append(field.charAt(at));
            }
        }
        return text.toString();
    }
}
