package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.Source;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Looks at what a text says it is before anything else of it is read; its members may come in any order. */
final class FormatHead {

    private FormatHead() {}

    /** Refuses a text that does not say it is of a format, in a version that is known. */
    static void check(Source source, ReadLimits limits, String format) throws IOException {
        try (BookIn in = BookIn.open(source.open(), limits, source.name())) {
            in.refusing(() -> {
                Map<String, JsonValue> head = in.atObject() ? in.head(Set.of("format", "version")) : Map.of();
                check(head, source.name(), format);
                return head;
            });
        }
    }

    static void check(Map<String, JsonValue> head, String file, String format) throws PlanFormatException {
        JsonValue version = head.get("version");
        if (!(head.get("format") instanceof JsonValue.Text text) || !text.text().equals(format) || version == null) {
            throw new PlanFormatException(Finding.builder(JsonRefusal.NOT_A_BOOK)
                    .location(BookIn.place(file, 1))
                    .putFigure("format", format)
                    .build());
        }
        if (!version.shown().equals(Integer.toString(BookFormat.VERSION))) {
            throw new PlanFormatException(Finding.builder(JsonRefusal.VERSION)
                    .location(BookIn.place(file, version.line()))
                    .putFigure("found", version.shown())
                    .putFigure("known", BookFormat.VERSION)
                    .build());
        }
    }
}
