package dev.plumbline.examples.year;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rules found, by kind: how many, and one of each of the most frequent. */
record FindingPart(List<Finding> findings, Page page) {

    private static final int MOST = 7;

    void write() {
        page.part("十、检查结果", "10. Findings");
        Map<Severity, Long> bySeverity = new TreeMap<>(
                findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting())));
        page.line(bySeverity.entrySet().stream()
                .map(each -> page.say(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(page.say("，", ", "))));
        Map<FindingCode, List<Finding>> byCode = findings.stream().collect(Collectors.groupingBy(Finding::code));
        byCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FindingCode, List<Finding>> each) ->
                                each.getValue().get(0).severity())
                        .thenComparing(each -> -each.getValue().size())
                        .thenComparing(each -> each.getKey().id()))
                .limit(MOST)
                .forEach(each -> page.line(
                        each.getKey().id() + " ×" + each.getValue().size() + "  " + page.say("如：", "such as: ")
                                + each.getValue().get(0).message(page.locale())));
    }
}
