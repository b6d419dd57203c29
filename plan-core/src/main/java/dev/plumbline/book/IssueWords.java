package dev.plumbline.book;

import dev.plumbline.issue.Issue;
import dev.plumbline.text.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What the report of an issue says, and in which of it two reports of one issue differ (IO-2f). */
enum IssueWords {
    DESCRIPTION("问题描述", "description", Issue::description),
    WHEN("发生时间", "time", Issue::when),
    REPORTED("反馈时间", "time of report", Issue::reported),
    REPORTER("反馈人", "reporter", Issue::reporter),
    OWNER("责任人", "owner", Issue::owner),
    SCOPE("影响范围", "scope", Issue::scope),
    IMPACTS("影响方面", "impacts", Issue::impacts),
    CATEGORY("问题类别", "category", Issue::category),
    SEVERITY("严重程度", "severity", Issue::severity),
    SEVERITY_REASON("降级理由", "reason of its severity", Issue::severityReason),
    CAUSES("根本原因", "root causes", Issue::rootCauses),
    SUGGESTION("建议改进措施", "suggestion", Issue::suggestion),
    CONTAINMENT("临时措施", "containment", Issue::containment),
    PREVENTION("长期预防措施", "prevention", Issue::prevention),
    ABOUT("涉及对象", "what it is about", Issue::about),
    RECURRENCE("所重复的问题", "issue it repeats", Issue::recurrenceOf),
    ATTRIBUTES("其他栏目", "other columns", Issue::attributes);

    private final Localized name;
    private final Function<Issue, Object> value;

    IssueWords(String chinese, String english, Function<Issue, Object> value) {
        this.name = Localized.of(chinese, english);
        this.value = value;
    }

    /** The names of what one report says otherwise than another. */
    static Localized between(Issue one, Issue other) {
        List<Localized> differing = Arrays.stream(values())
                .filter(each -> !Objects.equals(each.value.apply(one), each.value.apply(other)))
                .map(each -> each.name)
                .toList();
        return Localized.of(text(differing, Locale.CHINESE, "、"), text(differing, Locale.ENGLISH, ", "));
    }

    private static String text(List<Localized> names, Locale locale, String between) {
        return String.join(
                between, names.stream().map(each -> each.text(locale)).toList());
    }
}
