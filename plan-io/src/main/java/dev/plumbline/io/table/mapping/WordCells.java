package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Priority;
import dev.plumbline.issue.IssueState;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads cells that hold one of a list of words: states, levels, priorities. */
final class WordCells {

    private static final Map<String, GoalLevel> LEVELS = Map.of(
            "公司", GoalLevel.COMPANY,
            "公司总目标", GoalLevel.COMPANY,
            "企业级", GoalLevel.COMPANY,
            "部门", GoalLevel.DEPARTMENT,
            "部门总目标", GoalLevel.DEPARTMENT,
            "部门目标", GoalLevel.DEPARTMENT,
            "个人", GoalLevel.INDIVIDUAL,
            "岗位", GoalLevel.INDIVIDUAL,
            "岗位级", GoalLevel.INDIVIDUAL);

    private static final Map<String, TaskState> TASK_STATES = Map.of(
            "完成", TaskState.COMPLETED,
            "已延期", TaskState.DELAYED,
            "阻塞", TaskState.BLOCKED,
            "未开始", TaskState.ASSIGNED,
            "取消", TaskState.CANCELLED);

    private static final Map<String, IssueState> ISSUE_STATES = Map.of(
            "解决", IssueState.RESOLVED,
            "未解决", IssueState.IN_PROGRESS,
            "未处理", IssueState.REPORTED,
            "待处理", IssueState.REPORTED,
            "关闭", IssueState.CLOSED);

    private WordCells() {}

    static Optional<GoalLevel> level(String text) {
        return find(text, GoalLevel.values(), LEVELS);
    }

    static Optional<GoalLevel> level(TableRow row, Column column) {
        return read(row, column, GoalLevel.values(), LEVELS);
    }

    static Optional<TaskState> taskState(TableRow row, Column column) {
        return read(row, column, TaskState.values(), TASK_STATES);
    }

    static Optional<IssueState> issueState(TableRow row, Column column) {
        return read(row, column, IssueState.values(), ISSUE_STATES);
    }

    static Optional<Priority> priority(TableRow row, Column column) {
        return read(row, column, Priority.values(), Map.of());
    }

    private static <E extends Enum<E> & Localized> Optional<E> read(
            TableRow row, Column column, E[] words, Map<String, E> aliases) {
        Optional<String> text = row.text(column);
        Optional<E> word = text.flatMap(value -> find(value, words, aliases));
        if (text.isPresent() && word.isEmpty()) {
            row.report(
                    column,
                    TableFindings.WORD_UNKNOWN,
                    Localized.of(list(words, Locale.CHINESE, "、"), list(words, Locale.ENGLISH, ", ")));
        }
        return word;
    }

    private static <E extends Enum<E> & Localized> String list(E[] words, Locale language, String comma) {
        return Arrays.stream(words).map(word -> word.text(language)).collect(Collectors.joining(comma));
    }

    private static <E extends Enum<E> & Localized> Optional<E> find(String text, E[] words, Map<String, E> aliases) {
        String key = TextForms.matchingKey(text);
        return Arrays.stream(words)
                .filter(word -> TextForms.matchingKey(word.text(Locale.CHINESE)).equals(key)
                        || TextForms.matchingKey(word.text(Locale.ENGLISH)).equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(aliases.get(key)));
    }
}
