package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of input files with {@code expected.json}: why it is there, by which requirement, which commands are run, and
 * what must hold of each: its exit code and its {@link Expectation}s. Of runs that share a {@code group} one must hold.
 */
record GoldenFolder(Path folder, String why, String requirement, List<Run> runs) {

    static final String EXPECTED = "expected.json";

    /** One command; no exit codes: any. No group: it must hold itself. */
    record Run(
            List<String> arguments, List<Integer> exits, boolean written, String group, List<Expectation> expected) {}

    static GoldenFolder read(Path folder) throws IOException {
        return of(folder, JsonValues.document(Files.readString(folder.resolve(EXPECTED))));
    }

    static GoldenFolder of(Path folder, JsonNode json) {
        knows(json, Set.of("why", "requirement", "runs"));
        List<Run> runs = json.path("runs").valueStream().map(GoldenFolder::run).toList();
        String why = json.path("why").asText();
        String requirement = json.path("requirement").asText();
        if (why.isBlank() || requirement.isBlank() || runs.isEmpty()) {
            throw new IllegalArgumentException(folder + ": a golden says why, by which requirement, and has runs");
        }
        return new GoldenFolder(folder, why, requirement, runs);
    }

    private static Run run(JsonNode json) {
        knows(json, Set.of("args", "exit", "expect", "from", "group"));
        JsonNode exit = json.path("exit");
        if (json.has("from") && !json.path("from").asText().equals("out")) {
            throw new IllegalArgumentException("No place to read from: " + json.path("from"));
        }
        Run run = new Run(
                json.path("args").valueStream().map(JsonNode::asText).toList(),
                (exit.isInt() ? Stream.of(exit) : exit.valueStream())
                        .map(JsonNode::asInt)
                        .toList(),
                json.has("from"),
                json.path("group").asText(),
                json.path("expect").valueStream().map(Expectation::of).toList());
        if (run.arguments().isEmpty() || run.exits().isEmpty() && run.expected().isEmpty()) {
            throw new IllegalArgumentException("A run that says nothing: " + json);
        }
        return run;
    }

    private static void knows(JsonNode json, Set<String> words) {
        json.fieldNames().forEachRemaining(word -> {
            if (!words.contains(word)) {
                throw new IllegalArgumentException("[" + word + "] is none of " + words);
            }
        });
    }

    /** What does not hold; {@code scratch} is an empty directory to write to. */
    List<String> misses(Path scratch) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Run run : runs) {
            Path out = scratch.resolve(outcomes.size() + ".json");
            outcomes.add(Outcome.of(folder, run.arguments(), out, run.written()));
        }
        return judge(outcomes);
    }

    /** What does not hold of what the runs answered. */
    List<String> judge(List<Outcome> outcomes) {
        List<String> misses = new ArrayList<>();
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            List<String> own = misses(runs.get(i), outcomes.get(i), outcomes.subList(0, i));
            if (runs.get(i).group().isEmpty()) {
                misses.addAll(own);
            } else {
                groups.computeIfAbsent(runs.get(i).group(), any -> new ArrayList<>())
                        .add(own);
            }
        }
        groups.forEach((name, ways) -> {
            if (ways.stream().noneMatch(List::isEmpty)) {
                misses.add("None of the ways of [" + name + "]: " + ways);
            }
        });
        return misses;
    }

    private static List<String> misses(Run run, Outcome outcome, List<Outcome> earlier) {
        List<String> misses = new ArrayList<>();
        if (!run.exits().isEmpty() && !run.exits().contains(outcome.code())) {
            misses.add(run.arguments() + ": exit code " + outcome.code() + ", not " + run.exits());
        }
        for (Expectation each : run.expected()) {
            each.miss(outcome, earlier).ifPresent(miss -> misses.add(run.arguments() + ": " + miss));
        }
        return misses;
    }

    /** The files of the folder that no run reads. */
    Set<String> unread() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(each -> names.add(each.getFileName().toString()));
        }
        names.remove(EXPECTED);
        runs.forEach(run -> run.arguments().forEach(names::remove));
        return names;
    }
}
