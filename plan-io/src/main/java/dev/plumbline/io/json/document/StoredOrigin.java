package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.orNull;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.NotNegative;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Schema;
import dev.plumbline.io.json.codec.SchemaSet;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.table.word.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something in a book was read from, as it is kept in the book.
 *
 * @param path what findings call it by, such as {@code task/t1} or {@code task/t1#finish}
 * @param place the file, and the place in it
 */
public record StoredOrigin(String path, Location place) {

    private static final List<String> PARTS =
            Arrays.stream(Role.values()).map(Role::field).distinct().sorted().toList();

    /** All of them; what is read goes to the origins of the reading, not into the book. */
    static final Codec<List<StoredOrigin>> LIST = new Stored(new ListCodec<>(origin()));

    private static ObjectCodec<StoredOrigin> origin() {
        Shape<StoredOrigin> shape = Shape.of(StoredOrigin.class);
        var path = shape.required("path", TextCodec.TEXT, StoredOrigin::path);
        var file = shape.optional("file", TextCodec.TEXT, origin -> origin.place.file());
        var sheet = shape.optional("sheet", TextCodec.TEXT, origin -> origin.place.sheet());
        var row = shape.nullable("row", NotNegative.INTEGER, origin -> orNull(origin.place.row()));
        var column = shape.optional("column", TextCodec.TEXT, origin -> origin.place.column());
        var header = shape.optional("header", TextCodec.TEXT, origin -> origin.place.header());
        var line = shape.nullable("line", NotNegative.INTEGER, origin -> orNull(origin.place.line()));
        var pointer = shape.optional("pointer", TextCodec.TEXT, origin -> origin.place.pointer());
        return shape.element(read -> {
            Location.Builder place = Location.builder()
                    .file(read.find(file))
                    .sheet(read.find(sheet))
                    .column(read.find(column))
                    .header(read.find(header))
                    .pointer(read.find(pointer));
            read.given(row, place::row);
            read.given(line, place::line);
            return new StoredOrigin(read.get(path), place.build());
        });
    }

    /** Where the things with some paths were read from, and their parts where those stood in places of their own. */
    public static List<StoredOrigin> of(Collection<String> paths, Origins origins) {
        List<StoredOrigin> all = new ArrayList<>();
        for (String path : paths) {
            Optional<Location> whole = origins.of(path);
            whole.ifPresent(place -> all.add(new StoredOrigin(path, place)));
            for (String part : PARTS) {
                String partly = path + "#" + part;
                origins.of(partly)
                        .filter(place -> !Optional.of(place).equals(whole))
                        .ifPresent(place -> all.add(new StoredOrigin(partly, place)));
            }
        }
        return all;
    }

    /** Writes them as the last member of a book. */
    public static void write(List<StoredOrigin> origins, JsonOutput out) throws IOException {
        if (!origins.isEmpty()) {
            out.name("origins");
            LIST.write(origins, out);
        }
    }

    private record Stored(ListCodec<StoredOrigin> list) implements Codec<List<StoredOrigin>> {

        @Override
        public void write(List<StoredOrigin> origins, JsonOutput out) throws IOException {
            list.write(origins, out);
        }

        @Override
        public @Nullable List<StoredOrigin> read(JsonInput in) throws IOException {
            List<StoredOrigin> origins = list.read(in);
            if (origins != null) {
                origins.forEach(origin -> in.faults().stored(origin.path, origin.place));
            }
            return origins;
        }

        @Override
        public Schema schema(SchemaSet schemas) {
            return list.schema(schemas);
        }
    }
}
