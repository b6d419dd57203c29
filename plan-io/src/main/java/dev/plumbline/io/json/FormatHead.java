package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonKind;
import dev.plumbline.io.json.codec.JsonRefusal;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import java.io.IOException;
import java.util.Optional;

/**
 * What a text says it is, looked at before anything else of it is read; its members may come in any order.
 *
 * @param format what it is
 * @param version the version of the format, as it is written
 * @param line where the version stands
 */
record FormatHead(Optional<String> format, Optional<String> version, int line) {

    private static final FormatHead NOTHING = new FormatHead(Optional.empty(), Optional.empty(), 1);

    /**
     * The version of a text that says it is of a format.
     *
     * @throws PlanFormatException if it does not say so, or is of a version that is not known
     */
    static int version(Source source, ReadOptions options, String format, int oldest, int newest) throws IOException {
        // nothing is kept of what is passed by here, so that the caps on single elements wait for the reading of them
        ReadLimits limits = options.limits().with(ReadLimit.ELEMENT_VALUES, Long.MAX_VALUE);
        Faults faults = new Faults(source.name(), options.limits(limits));
        try (JsonInput in = JsonInput.open(source.open(), faults)) {
            FormatHead head = in.refusing(() -> of(in));
            return (head == null ? NOTHING : head).checked(source.name(), format, oldest, newest);
        }
    }

    private static FormatHead of(JsonInput in) throws IOException {
        FormatHead head = NOTHING;
        if (in.kind() != JsonKind.OBJECT) {
            in.skip();
            return head;
        }
        in.enterObject();
        while (!head.isWhole()) {
            String name = in.nextMember();
            if (name == null) {
                break;
            }
            head = head.with(name, in);
        }
        return head;
    }

    private FormatHead with(String name, JsonInput in) throws IOException {
        if (name.equals("format") && in.kind() == JsonKind.TEXT) {
            return new FormatHead(Optional.of(in.text()), version, line);
        }
        int where = in.line();
        boolean isText = in.kind() == JsonKind.TEXT;
        String written = in.skip();
        // a text is no number, whatever it says
        String shown = isText ? '"' + written + '"' : written;
        return name.equals("version") ? new FormatHead(format, Optional.of(shown), where) : this;
    }

    private boolean isWhole() {
        return format.isPresent() && version.isPresent();
    }

    private int checked(String file, String wanted, int oldest, int newest) throws PlanFormatException {
        if (!format.equals(Optional.of(wanted)) || version.isEmpty()) {
            throw new PlanFormatException(Finding.builder(JsonRefusal.NOT_A_BOOK)
                    .location(Location.builder().file(file).line(1).build())
                    .putFigure("format", wanted)
                    .build());
        }
        for (int known = oldest; known <= newest; known++) {
            if (version.get().equals(Integer.toString(known))) {
                return known;
            }
        }
        throw new PlanFormatException(Finding.builder(JsonRefusal.VERSION)
                .location(Location.builder().file(file).line(line).build())
                .putFigure("found", version.get())
                .putFigure("known", newest)
                .build());
    }
}
