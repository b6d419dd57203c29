package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.InputStream;

/** A scanner that says in which file it stands. Confined to one thread. */
final class FileScanner extends JsonScanner {

    private final String file;
    private final int firstLine;

    FileScanner(InputStream stream, String file) {
        super(stream);
        this.file = file;
        this.firstLine = 1;
    }

    private FileScanner(byte[] bytes, int line, FileScanner around) {
        super(bytes, line, around);
        this.file = around.file;
        this.firstLine = line;
    }

    FileScanner within(byte[] part, int line) {
        return new FileScanner(part, line, this);
    }

    FileScanner again() {
        return new FileScanner(bytes, firstLine, this);
    }

    @Override
    PlanFormatException broken(String problem) {
        return JsonRefusal.exception(JsonRefusal.BROKEN, file, line(), problem);
    }

    PlanFormatException tooDeep(int deepest) {
        return JsonRefusal.exception(
                JsonRefusal.TOO_LARGE, file, line(), "it nests deeper than " + deepest + " levels");
    }

    @Override
    PlanFormatException halfCharacter() {
        return new PlanFormatException(Finding.builder(JsonRefusal.HALF_CHARACTER)
                .location(Location.builder().file(file).line(line()).build())
                .build());
    }
}
