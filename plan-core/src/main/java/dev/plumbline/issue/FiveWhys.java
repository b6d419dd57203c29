package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chain of whys (5Why): each answer is asked why again, and the last one is the root cause (ISS-5).
 *
 * <p>Immutable and thread-safe.
 *
 * @param problem what is asked about first
 * @param answers the answers, from the nearest cause to the deepest; blank ones and short chains are findings
 * @param measures what is done about the root cause
 */
public record FiveWhys(String problem, List<String> answers, List<String> measures) {

    /** A why without an answer, or no why at all. */
    public static final FindingCode EMPTY_WHY = FindingCode.of(
                    "issue-why-empty",
                    Severity.WARNING,
                    "“{problem}”的第{number}个为什么没有回答",
                    "Why number {number} of [{problem}] has no answer")
            .advising("补充原因，或删除该行", "Answer it or remove the line");

    /** A cause is explained by itself further up. */
    public static final FindingCode CIRCULAR_WHY = FindingCode.of(
                    "issue-why-circular",
                    Severity.WARNING,
                    "“{problem}”的第{number}个为什么重复了前面的回答“{answer}”",
                    "Why number {number} of [{problem}] repeats the earlier answer [{answer}]")
            .advising("继续追问更深的原因", "Ask for what lies deeper");

    /** Nothing is done about the root cause. */
    public static final FindingCode CAUSE_WITHOUT_MEASURE = FindingCode.of(
                    "issue-cause-without-measure",
                    Severity.WARNING,
                    "原因“{cause}”没有对应措施",
                    "Cause [{cause}] has no measure")
            .advising("为该原因制定措施", "Decide what is done about it");

    public FiveWhys {
        answers = List.copyOf(answers);
        measures = List.copyOf(measures);
    }

    /** A chain without measures. */
    public static FiveWhys of(String problem, String... answers) {
        return new FiveWhys(problem, List.of(answers), List.of());
    }

    /** The same chain with what is done about its root cause. */
    public FiveWhys remediedBy(String... what) {
        return new FiveWhys(problem, answers, List.of(what));
    }

    /** The last answer; empty while it is missing. */
    public Optional<RootCause> rootCause() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(answers.get(answers.size() - 1))
                        .filter(answer -> !answer.isBlank())
                        .map(RootCause::of);
    }

    /** What is wrong with the chain. */
    public List<Finding> findings(Location location) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(problem.strip()));
        for (int number = 1; number <= Math.max(1, answers.size()); number++) {
            String answer = answers.isEmpty() ? "" : answers.get(number - 1).strip();
            if (answer.isEmpty()) {
                findings.add(finding(EMPTY_WHY, number, location).build());
            } else if (!seen.add(answer)) {
                findings.add(finding(CIRCULAR_WHY, number, location)
                        .putFigure("answer", answer)
                        .build());
            }
        }
        rootCause()
                .filter(cause -> measures.stream().allMatch(String::isBlank))
                .ifPresent(cause -> findings.add(withoutMeasure(cause.text(), location)));
        return findings;
    }

    static Finding withoutMeasure(String cause, Location location) {
        return Finding.builder(CAUSE_WITHOUT_MEASURE)
                .location(location)
                .putFigure("cause", cause)
                .build();
    }

    private Finding.Builder finding(FindingCode code, int number, Location location) {
        return Finding.builder(code)
                .location(location)
                .putFigure("problem", problem)
                .putFigure("number", number);
    }
}
