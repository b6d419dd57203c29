package dev.plumbline.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a chain line by line and stops at the first byte that is not as it was written. */
final class TrailReader {

    private final byte[] recorded;
    private final List<AuditEntry> entries = new ArrayList<>();
    private Digest previous = Digest.NONE;
    private int from;

    private TrailReader(byte[] recorded) {
        this.recorded = recorded;
    }

    static TrailReading read(byte[] recorded) {
        TrailReader reader = new TrailReader(recorded);
        boolean sound = true;
        while (sound && reader.from < recorded.length) {
            sound = reader.line().isPresent();
        }
        Optional<TrailBreak> broken = sound
                ? Optional.empty()
                : Optional.of(new TrailBreak(reader.entries.size() + 1, TrailBreak.Kind.DOES_NOT_FIT));
        return new TrailReading(new AuditTrail(reader.entries), broken);
    }

    private Optional<AuditEntry> line() {
        int end = from;
        while (end < recorded.length && recorded[end] != '\n') {
            end++;
        }
        Optional<AuditEntry> entry =
                end == recorded.length ? Optional.empty() : decode(end).flatMap(this::entry);
        from = end + 1;
        entry.ifPresent(read -> {
            entries.add(read);
            previous = read.link();
        });
        return entry;
    }

    private Optional<String> decode(int end) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(recorded, from, end - from))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private Optional<AuditEntry> entry(String line) {
        int tab = line.lastIndexOf('\t');
        String body = line.substring(0, Math.max(tab, 0));
        Digest link = AuditEntry.link(previous, body);
        return link.value().equals(line.substring(tab + 1))
                ? StepLine.read(body).map(step -> new AuditEntry(step, link))
                : Optional.empty();
    }
}
