package dev.plumbline.io.table.write;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/** What to fill into a column, as the note on its header says. */
final class ColumnNotes {

    private static final Localized NUMBER = Localized.of(
            "编号：同一张表中不重复，如 T-01；其他表用它引用本行。", "A number no other row has, such as T-01; other tables refer to it.");

    private ColumnNotes() {}

    static String of(Role role, List<String> choices, Locale language) {
        if (!choices.isEmpty()) {
            String words = String.join(Localized.isChinese(language) ? "、" : ", ", choices);
            return Localized.of("从下拉列表中选择：" + words + "。", "Choose one: " + words + ".")
                    .text(language);
        }
        return role.field().equals("number") ? NUMBER.text(language) : of(role).text(language);
    }

    private static Localized of(Role role) {
        return switch (role.type()) {
            case DATE -> Localized.of("日期，如 2024-06-30 或 6月30日。", "A day, such as 2024-06-30.");
            case FINISH ->
                Localized.of(
                        "日期，如 2024-06-30；只写月份时指该月最后一天。",
                        "A day, such as 2024-06-30; a month alone means its last day.");
            case DATES ->
                Localized.of("起止日期，如 2024-06-01至2024-06-30。", "From one day to another: 2024-06-01至2024-06-30.");
            case DURATION -> Localized.of("时长，如 3天、2周、10个工作日。", "A length of time, such as 3天 or 2周.");
            case PARTY ->
                Localized.of(
                        "部门、岗位或姓名；有多个时用“、”分隔，第一个为主。",
                        "A unit, position or person; several with 、 between them, the first one leads.");
            case QUANTITY -> Localized.of("数值加单位，如 500万元、20家、95%。", "A number and its unit, such as 500万元 or 95%.");
            case PERCENT -> Localized.of("百分比，如 80%。", "A percentage, such as 80%.");
            case REFERENCE ->
                Localized.of("写目标或任务的名称，与其所在表中的写法一致。", "The name of a goal or a task, as its own table has it.");
            default -> Localized.of("文字；没有时留空。", "Words; leave it empty where there is nothing to say.");
        };
    }
}
