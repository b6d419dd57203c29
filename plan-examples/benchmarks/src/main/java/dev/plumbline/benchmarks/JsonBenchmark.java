package dev.plumbline.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What reading and writing a plan book costs against the bare token streams of the same bytes (IO-1): a walk through the
 * tokens, the same with the text of each, and a generator that is handed the tokens of a list.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class JsonBenchmark {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How many tasks. */
    @Param({"10000", "100000"})
    public int tasks;

    private PlanBook book = PlanBook.of();
    private byte[] json = {};
    private final List<Token> recorded = new ArrayList<>();

    /** One token with its text. */
    private record Token(JsonToken kind, String text) {

        void write(JsonGenerator out) throws IOException {
            switch (kind) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case FIELD_NAME -> out.writeFieldName(text);
                case VALUE_STRING -> out.writeString(text);
                case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(kind == JsonToken.VALUE_TRUE);
                default -> out.writeNumber(text);
            }
        }
    }

    /** A company's book as bytes and as tokens. */
    @Setup
    public void write() throws IOException {
        book = new CompanyBook(tasks, tasks).book();
        json = PlanFormats.toJson(book);
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                recorded.add(new Token(kind, parser.getText().intern()));
            }
        }
    }

    /** A walk through the tokens. */
    @Benchmark
    public int tokens() throws IOException {
        int count = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** A walk through the tokens that looks at the texts. */
    @Benchmark
    public int tokensWithTexts() throws IOException {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                length += parser.getText().length();
            }
        }
        return length;
    }

    /** A generator that is handed the tokens. */
    @Benchmark
    public byte[] generator() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            for (Token token : recorded) {
                token.write(generator);
            }
        }
        return out.toByteArray();
    }

    /** Bytes to a plan book, as an embedder asks for it. */
    @Benchmark
    public ReadResult<PlanBook> readBook() throws IOException {
        return PlanFormats.readJson(json);
    }

    /** A plan book to bytes, as an embedder asks for it. */
    @Benchmark
    public byte[] writeBook() throws IOException {
        return PlanFormats.toJson(book);
    }

    /** Prints each cost as a ratio to its references. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(JsonBenchmark.class.getName() + "\\..*")
                        .build())
                .print("tokens", "readBook")
                .print("tokensWithTexts", "readBook")
                .print("generator", "writeBook");
    }
}
