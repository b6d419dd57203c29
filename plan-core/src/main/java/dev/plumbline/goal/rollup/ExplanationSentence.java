package dev.plumbline.goal.rollup;

import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts an explanation into words. */
final class ExplanationSentence {

    private static final MessagePattern UNMEASURED =
            new MessagePattern("“{goal}”尚无实际值，没有{figure}。", "{goal} has no {figure} yet: nothing is measured.");
    private static final MessagePattern MEASURED = new MessagePattern(
            "“{goal}”{figure} {value}：实际 {actual}（{count} 次计量），目标 {target}。",
            "{goal} has {figure} {value}: {actual} (measurements: {count}), held against {target}.");
    private static final MessagePattern UNTARGETED = new MessagePattern(
            "“{goal}”没有目标值，实际 {actual} 没有{figure}。", "{goal} has no target, so {actual} has no {figure}.");
    private static final MessagePattern OVERRIDDEN = new MessagePattern(
            "“{goal}”{figure} {value}，于 {day} 人工设定：{reason}",
            "{goal} has {figure} {value}, set by hand on {day}: {reason}");
    private static final MessagePattern SUM = new MessagePattern(
            "“{goal}”{figure} {value}：下级求和，实际 {actual}，目标 {target}；{children}。",
            "{goal} has {figure} {value}: the children sum to {actual}, held against {target}; {children}.");
    private static final MessagePattern COMBINED = new MessagePattern(
            "“{goal}”{figure} {value}：下级{method}；{children}。",
            "{goal} has {figure} {value}: {method} of its children; {children}.");
    private static final Localized NOTHING = Localized.of("无", "none");
    private static final Localized WHOLE = Localized.of("达成率", "attainment");
    private static final Localized TO_DATE = Localized.of("截至目前达成率", "attainment to date");

    private final Explanation told;
    private final Locale locale;
    private final boolean isChinese;

    ExplanationSentence(Explanation told, Locale locale) {
        this.told = told;
        this.locale = locale;
        this.isChinese = Localized.isChinese(locale);
    }

    String text() {
        return pattern().format(locale, values());
    }

    private MessagePattern pattern() {
        return switch (told.origin()) {
            case UNMEASURED -> UNMEASURED;
            case OVERRIDDEN -> OVERRIDDEN;
            case MEASURED -> told.target().isPresent() ? MEASURED : UNTARGETED;
            case ROLLED_UP -> told.actual().isPresent() ? SUM : COMBINED;
        };
    }

    private Map<String, Object> values() {
        return Map.of(
                "goal", told.name(),
                "figure", told.toDate() ? TO_DATE : WHOLE,
                "value",
                        told.attainment().isDefined()
                                ? told.attainment().toString()
                                : Localized.of("无法计算", "undefined"),
                "actual", told.actual().<Object>map(Object::toString).orElse(NOTHING),
                "target", told.target().<Object>map(Object::toString).orElse(NOTHING),
                "count", told.measurements().size(),
                "day", told.override().<Object>map(AttainmentOverride::when).orElse(""),
                "reason", told.override().map(AttainmentOverride::reason).orElse(""),
                "method", told.method().<Object>map(method -> method).orElse(NOTHING),
                "children", children());
    }

    private String children() {
        return told.contributions().stream().map(this::child).collect(Collectors.joining(isChinese ? "，" : ", "));
    }

    private String child(Contribution child) {
        List<String> details = new ArrayList<>();
        if (child.role().counts() && child.weight() != 1) {
            details.add((isChinese ? "权重 " : "weight ") + plain(child.weight()));
        }
        if (child.role() != ContributionRole.COUNTED) {
            details.add(child.role().text(locale));
        }
        String separator = isChinese ? "，" : ", ";
        String suffix = details.isEmpty() ? "" : String.join(separator, details);
        String value = value(child);
        return child.name() + (value.isEmpty() ? "" : " " + value) + bracketed(suffix);
    }

    private String bracketed(String details) {
        if (details.isEmpty()) {
            return "";
        }
        return isChinese ? "（" + details + "）" : " (" + details + ")";
    }

    private String value(Contribution child) {
        if (told.actual().isPresent() && child.actual().isPresent()) {
            return child.actual().get()
                    + child.target().map(target -> "/" + target).orElse("");
        }
        return child.attainment().isDefined() ? child.attainment().toString() : "";
    }

    private static String plain(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
