package dev.plumbline.plan.change;

import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The value of an attribute as people read it. */
final class ValueText {

    private ValueText() {}

    static String of(Object value, Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        String none = chinese ? "无" : "none";
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get(), locale) : none;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : none;
        }
        if (value instanceof Map<?, ?> map) {
            return of(
                    map.entrySet().stream()
                            .map(entry -> of(entry.getKey(), locale) + ": " + of(entry.getValue(), locale))
                            .toList(),
                    locale);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? none
                    : several.stream().map(each -> of(each, locale)).collect(Collectors.joining(chinese ? "、" : ", "));
        }
        if (value instanceof Boolean holds) {
            return chinese ? (holds ? "是" : "否") : (holds ? "yes" : "no");
        }
        return value instanceof Localized localized ? localized.text(locale) : plain(value, locale);
    }

    private static String plain(Object value, Locale locale) {
        if (value instanceof PartyId party) {
            return party.label();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof TargetPhase phase) {
            return phase.period().text(locale) + " " + phase.value();
        }
        if (value instanceof AcceptanceCriterion criterion) {
            return criterion.text();
        }
        if (value instanceof GradeScale scale) {
            return scale.grades().stream()
                    .map(grade -> grade.name() + " " + grade.score().toPlainString())
                    .collect(Collectors.joining("/"));
        }
        if (value instanceof Target.Done) {
            return Localized.isChinese(locale) ? "完成" : "done";
        }
        return value instanceof Indicator indicator ? indicatorText(indicator, locale) : value.toString();
    }

    private static String indicatorText(Indicator indicator, Locale locale) {
        return indicator.name().orElse(indicator.id().value()) + " " + of(indicator.target(), locale);
    }
}
