package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.plan.change.Field;
import dev.plumbline.plan.change.Part;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceNeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IO-2f: an update takes what a cell says, also where that is the usual value, and leaves what no cell says. */
class StatedValuesTest {

    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-02T01:00:00Z"));

    private static PlanBook read(String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of("2024年目标清单", header));
        lines.addAll(List.of(rows));
        return PlanFormats.readSources(
                        List.of(Source.of("目标.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8))),
                        ReadOptions.standard())
                .value();
    }

    private static PlanBook goals(String column, String value) {
        return column.isEmpty()
                ? read("编号,目标名称,目标值", "G1,客户满意度,90%")
                : read("编号,目标名称,目标值," + column, "G1,客户满意度,90%," + value, "G2,新签,5家," + value);
    }

    private static BookUpdate update(PlanBook stored, PlanBook read) {
        BookUpdate update = BookUpdate.of(stored, read, LI);
        assertThat(BookUpdate.of(update.book(), read, LI).book()).isEqualTo(update.book());
        return update;
    }

    private static Goal first(PlanBook book) {
        return book.plans().get(0).goals().get(0);
    }

    private static Object value(PlanBook book, String field) {
        return Part.GOALS.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(each -> each.of(first(book)))
                .findFirst()
                .orElseThrow();
    }

    /** Every value after every other one of each column that has a usual value. */
    static Stream<Arguments> columns() {
        return Stream.of(
                        List.of("目标层级", "level", "公司级", "部门级", "个人级"),
                        List.of("优先级", "priority", "高", "中", "低"),
                        List.of("指标方向", "indicator.direction", "越高越好", "越低越好"),
                        List.of("监控频率", "indicator.frequency", "每日", "每周", "每月", "每季度"))
                .flatMap(column -> IntStream.range(2, column.size())
                        .boxed()
                        .flatMap(from -> IntStream.range(2, column.size())
                                .filter(to -> to != from)
                                .mapToObj(to ->
                                        Arguments.of(column.get(0), column.get(1), column.get(from), column.get(to)))));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aCellCountsAndNoCellDoesNot(String column, String field, String before, String after) throws IOException {
        PlanBook one = goals(column, before);
        PlanBook other = goals(column, after);
        assertThat(value(one, field)).isNotEqualTo(value(other, field));
        BookUpdate update = update(one, other);
        assertThat(value(update.book(), field)).isEqualTo(value(other, field));
        assertThat(update.findings()).extracting(each -> each.code().toString()).doesNotContain("update-emptied");
        assertThat(value(update(update.book(), one).book(), field)).isEqualTo(value(one, field));

        assertThat(value(update(update.book(), goals("", "")).book(), field)).isEqualTo(value(other, field));
        BookUpdate emptied = update(update.book(), goals(column, ""));
        assertThat(value(emptied.book(), field)).isEqualTo(value(other, field));

        PlanBook kept = PlanFormats.readJson(PlanFormats.toJson(other, WriteOptions.compact()))
                .value();
        assertThat(kept).isEqualTo(other);
        assertThat(value(update(one, kept).book(), field)).isEqualTo(value(other, field));
        PlanBook joined = JoinedBook.of(List.of(goals("", ""), other)).book();
        assertThat(value(update(one, joined).book(), field)).isEqualTo(value(other, field));
    }

    @Test
    @DisplayName("a level that follows from the owner does not undo one that was said, one that nobody said follows")
    void levelByOwner() {
        PlanBook owned = read("编号,目标名称,目标值,责任部门", "G1,客户满意度,90%,市场部");
        PlanBook said = read("编号,目标名称,目标值,责任部门,目标层级", "G1,客户满意度,90%,市场部,公司级");
        assertThat(value(owned, "level")).isNotEqualTo(value(said, "level"));
        assertThat(value(update(said, owned).book(), "level")).isEqualTo(value(said, "level"));
        assertThat(value(update(owned, said).book(), "level")).isEqualTo(value(said, "level"));
        assertThat(value(update(goals("", ""), owned).book(), "level")).isEqualTo(value(owned, "level"));
    }

    @Test
    @DisplayName("what only one row of a column leaves empty is told")
    void emptied() {
        PlanBook full = goals("优先级", "高");
        PlanBook half = read("编号,目标名称,目标值,优先级", "G1,客户满意度,90%,", "G2,新签,5家,中");
        BookUpdate update = update(full, half);
        assertThat(value(update.book(), "priority")).isEqualTo(value(full, "priority"));
        assertThat(update.findings()).extracting(each -> each.code().toString()).contains("update-emptied");
    }

    @Test
    @DisplayName("RES-1 what a need asks for follows from its kind where nobody names it")
    void resources() {
        String[] kinds = {"人力", "物力", "财力", "其他"};
        for (String before : kinds) {
            for (String after : kinds) {
                PlanBook one = read("资源需求,资源类别", "需求甲," + before);
                PlanBook other = read("资源需求,资源类别", "需求甲," + after);
                BookUpdate update = update(one, other);
                assertThat(update.book().plans().get(0).needs())
                        .isEqualTo(other.plans().get(0).needs());
                assertThat(update.findings())
                        .extracting(each -> each.code().toString())
                        .doesNotContain("update-emptied");
            }
        }
        PlanBook sheet = read("资源需求,资源类别", "需求甲,人力");
        ResourceNeed named = sheet.plans().get(0).needs().get(0).toBuilder()
                .resource(ResourceId.of("设计师"))
                .build();
        PlanBook stored = PlanBook.of(
                sheet.plans().get(0).toBuilder().needs(List.of(named)).build());
        assertThat(update(stored, sheet).book().plans().get(0).needs()).containsExactly(named);
    }

    @Test
    @DisplayName("all that an element of a JSON book has is stated; a goal that was cancelled is taken up again")
    void json() throws IOException {
        Goal goal = first(goals("", "")).toBuilder().cancelled(true).build();
        PlanBook cancelled = PlanBook.of(
                goals("", "").plans().get(0).toBuilder().goals(List.of(goal)).build());
        PlanBook revived = PlanFormats.readJson(PlanFormats.toJson(PlanBook.of(cancelled.plans().get(0).toBuilder()
                        .goals(List.of(goal.toBuilder().cancelled(false).build()))
                        .build())))
                .value();
        assertThat(first(update(cancelled, revived).book()).cancelled()).isFalse();
        assertThat(first(update(cancelled, goals("", "")).book()).cancelled()).isTrue();
        for (Field<Goal> field : Part.GOALS.fields()) {
            assertThat(field.of(first(update(cancelled, revived).book()))).isEqualTo(field.of(first(revived)));
        }
    }
}
