package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fishbone (鱼骨图): the possible causes of an effect, by category (ISS-5).
 *
 * <p>Categories are words; the usual ones are {@link #USUAL_CATEGORIES}. Immutable and thread-safe.
 *
 * @param effect what is explained
 * @param causes the causes in the order in which they were noted
 */
public record Fishbone(String effect, List<FishboneCause> causes) {

    /** People, machine, material, method, environment, measurement. */
    public static final List<String> USUAL_CATEGORIES = List.of("人", "机", "料", "法", "环", "测");

    /** A bone without words, or a fishbone without bones. */
    public static final FindingCode EMPTY_CAUSE = FindingCode.of(
                    "issue-fishbone-empty",
                    Severity.WARNING,
                    "鱼骨图“{effect}”的“{category}”没有原因",
                    "Fishbone [{effect}] has no cause under [{category}]")
            .advising("补充原因，或删除该分支", "Note a cause or remove the branch");

    public Fishbone {
        causes = List.copyOf(causes);
    }

    /** A fishbone of these causes. */
    public static Fishbone of(String effect, FishboneCause... causes) {
        return new Fishbone(effect, List.of(causes));
    }

    /** The causes by category, in the order of their first cause. */
    public Map<String, List<FishboneCause>> byCategory() {
        Map<String, List<FishboneCause>> branches = new LinkedHashMap<>();
        causes.forEach(cause -> branches.computeIfAbsent(cause.category(), any -> new ArrayList<>())
                .add(cause));
        return branches;
    }

    /** The causes as root causes with their category. */
    public List<RootCause> rootCauses() {
        return causes.stream()
                .filter(cause -> !cause.text().isBlank())
                .map(cause -> new RootCause(cause.text(), Optional.of(cause.category())))
                .toList();
    }

    /** What is wrong with it. */
    public List<Finding> findings(Location location) {
        List<Finding> findings = new ArrayList<>();
        if (causes.isEmpty()) {
            findings.add(empty("", location));
        }
        for (FishboneCause cause : causes) {
            if (cause.text().isBlank()) {
                findings.add(empty(cause.category(), location));
            } else if (cause.measure().filter(measure -> !measure.isBlank()).isEmpty()) {
                findings.add(FiveWhys.withoutMeasure(cause.text(), location));
            }
        }
        return findings;
    }

    private Finding empty(String category, Location location) {
        return Finding.builder(EMPTY_CAUSE)
                .location(location)
                .putFigure("effect", effect)
                .putFigure("category", category)
                .build();
    }
}
