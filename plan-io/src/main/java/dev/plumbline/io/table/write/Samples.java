package dev.plumbline.io.table.write;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sample row of a template holds. */
final class Samples {

    private static final Map<String, Localized> BY_FIELD = Map.ofEntries(
            Map.entry("number", Localized.of("T-01", "T-01")),
            Map.entry("name", Localized.of("新客户拓展", "Win new customers")),
            Map.entry("indicator", Localized.of("新增客户数", "New customers")),
            Map.entry("dimension", Localized.of("市场", "Market")),
            Map.entry("deliverable", Localized.of("拓展方案", "Plan of action")),
            Map.entry("criteria", Localized.of("方案通过评审", "Plan passes its review")),
            Map.entry("title", Localized.of("六月例会", "June meeting")),
            Map.entry("time", Localized.of("2024-06-28 14:00", "2024-06-28 14:00")),
            Map.entry("resource", Localized.of("服务器", "Server")),
            Map.entry("unit", Localized.of("台", "pieces")));

    private Samples() {}

    static String of(Role role, List<String> choices, Locale language) {
        if (!choices.isEmpty()) {
            return choices.get(0);
        }
        if (role == Role.TASK_PREDECESSOR) {
            return "";
        }
        Localized own = BY_FIELD.get(role.field());
        boolean fits = own != null
                && switch (role.type()) {
                    case TEXT, REFERENCE -> true;
                    default -> false;
                };
        return (fits ? own : of(role)).text(language);
    }

    private static Localized of(Role role) {
        return switch (role.type()) {
            case DATE, FINISH -> Localized.of("2024-06-30", "2024-06-30");
            case DATES -> Localized.of("2024-06-01至2024-06-30", "2024-06-01至2024-06-30");
            case DURATION -> Localized.of("10个工作日", "10 days");
            case PARTY -> Localized.of("销售部", "Sales Dept");
            case QUANTITY -> Localized.of("20家", "20家");
            case PERCENT -> Localized.of("50%", "50%");
            case REFERENCE -> Localized.of("新客户拓展", "Win new customers");
            default -> Localized.of("按计划推进", "As planned");
        };
    }
}
