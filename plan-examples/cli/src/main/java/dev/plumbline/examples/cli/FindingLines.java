package dev.plumbline.examples.cli;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.attention.Stake;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as the console tells them: a line for each kind with its count and what to do, below it a line for each. */
final class FindingLines {

    private final Locale language;

    FindingLines(Locale language) {
        this.language = language;
    }

    List<String> of(PlanStatus status, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        FindingGroup.of(status, findings).forEach(group -> add(group, lines));
        return lines;
    }

    private void add(FindingGroup group, List<String> lines) {
        lines.add(head(group));
        boolean eachForItself = group.remedy(language).isEmpty();
        for (Finding finding : group.findings()) {
            lines.add("  " + told(finding));
            if (eachForItself) {
                finding.remedy(language).ifPresent(remedy -> lines.add("    → " + remedy));
            }
        }
    }

    private String head(FindingGroup group) {
        int count = group.findings().size();
        return group.severity().text(language) + "  " + group.code()
                + (count > 1 ? " × " + count : "")
                + atRisk(group.stake())
                + group.remedy(language).map(remedy -> "  → " + remedy).orElse("");
    }

    private String atRisk(Stake stake) {
        String text = stake.text(language);
        if (text.isEmpty()) {
            return "";
        }
        return Localized.isChinese(language) ? "（" + text + "）" : " (" + text + ")";
    }

    private String told(Finding finding) {
        String place = finding.location().toString();
        return finding.message(language) + (place.isEmpty() ? "" : "  [" + place + "]");
    }

    /** How many there are, by severity. */
    String count(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        long infos = count(findings, Severity.INFO);
        return Localized.isChinese(language)
                ? "检查结果" + findings.size() + "项：错误" + errors + "，警告" + warnings + "，提示" + infos
                : "findings: " + findings.size() + " (errors: " + errors + ", warnings: " + warnings + ", infos: "
                        + infos + ")";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
