package dev.plumbline.io.arbitrary;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.xlsx.WorkbookBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Hostile typed cells for whatever table: give its title and headers, get files whose data are such cells (IO-6). */
public final class HostileCells {

    /** The styles that the cells refer to by number. */
    private static final String[] STYLES = {
        "General",
        "0%",
        "yyyy-mm-dd",
        "yyyy&quot;年&quot;m&quot;月&quot;",
        "h:mm",
        "0&quot;家&quot;",
        "#,##0.00&quot;万元&quot;",
        "yyyy-mm-dd hh:mm"
    };

    private static final List<String> NUMBERS = List.of(
            "0",
            "-5000",
            "6.1",
            "1.0",
            "45473",
            "45473.75",
            "0.5",
            "-0.167",
            "60",
            "-1",
            "109940",
            "2958465",
            "99999999",
            "1e308",
            "1e-400",
            "1e10000000",
            "0.1e9999999995",
            "NaN",
            "INF",
            "1,5",
            "１２",
            "9".repeat(64),
            "9".repeat(65),
            "0." + "0".repeat(33) + "1",
            "0.28999999999999998",
            " 12 ",
            "--1",
            "1e",
            ".",
            "+",
            "2024",
            "20240630");

    private static final List<String> TEXTS = List.of(
            "预算-5000元",
            "30个",
            "100家",
            "每周2次",
            "13次",
            "1e10000000",
            "0.1e9999999995%",
            "100%%",
            "-%",
            "１００％",
            "∞",
            "2024年13月45日",
            "99999年",
            "二〇二四年六月",
            "2024年Q9",
            "6.40",
            "0.0",
            "6.1-5.1",
            "2024-02-30",
            "0000-00-00",
            "9999-12-31",
            "12345678901234567890",
            "999999999999天",
            "10个工作日",
            "待定",
            "长期",
            "TBD",
            "各部门",
            "7-9",
            "1.1.1.1",
            "3FS+999999999999d",
            "1,1,1",
            "自己",
            "甲、、乙;；/&+",
            "、".repeat(2_000),
            "市场部-张三(主)",
            "(((((",
            "))))",
            "R/A,,I",
            "=1+1",
            "@SUM(A1)",
            "+86",
            "-",
            "—",
            "/",
            "无",
            "'",
            "\"",
            "\\",
            "合计",
            "小计",
            "注:",
            "任务名称",
            "单位:万元",
            "\u001b[2J\u0007",
            "\u0000x",
            "a\u0085b\u009b",
            "\u202e倒\u2066",
            "\ufeff甲",
            "\u00a0甲\u00a0",
            "甲\n乙\r\n丙",
            "_x000D_",
            "_xD800_",
            "😀𠮷",
            "é\u0301\u0301\u0301",
            "<script>",
            "]]>",
            "{n}",
            "%s%n",
            "${x}",
            "null",
            "true",
            "x".repeat(32_767),
            "9".repeat(32_767),
            "年".repeat(10_000),
            " ".repeat(500),
            "(".repeat(5_000));

    private static final List<HostileCell> OTHERS = List.of(
            HostileCell.stored("boolean", "t=\"b\"", "1"),
            HostileCell.stored("boolean", "t=\"b\"", "0"),
            HostileCell.stored("boolean", "t=\"b\"", "2"),
            HostileCell.stored("error", "t=\"e\"", "#DIV/0!"),
            HostileCell.stored("error", "t=\"e\"", "#N/A"),
            HostileCell.stored("error", "t=\"e\"", ""),
            HostileCell.stored("written date", "t=\"d\"", "2024-06-30"),
            HostileCell.stored("written date", "t=\"d\"", "0001-01-01"),
            HostileCell.stored("written date", "t=\"d\"", "9999-12-31T23:59:59Z"),
            HostileCell.stored("written date", "t=\"d\"", "T25:00"),
            HostileCell.stored("written date", "t=\"d\"", "+999999999-12-31"),
            HostileCell.stored("shared", "t=\"s\"", "0"),
            HostileCell.stored("shared", "t=\"s\"", "1"),
            HostileCell.stored("shared", "t=\"s\"", "2147483647"),
            HostileCell.stored("shared", "t=\"s\"", "-1"),
            HostileCell.stored("unknown type", "t=\"zzz\"", "5"),
            HostileCell.stored("unknown style", "s=\"99999\"", "5"),
            HostileCell.stored("formula's text", "t=\"str\"", "已完成"),
            new HostileCell("formula without value", "", "<f>A1+1</f>", ""),
            new HostileCell("formula without value", "s=\"2\"", "<f>TODAY()</f><v></v>", ""),
            new HostileCell("formula", "s=\"1\"", "<f>1/3</f><v>0.33333333333333331</v>", "33%"),
            new HostileCell("formula's error", "t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>", "#DIV/0!"),
            new HostileCell(
                    "rich text", "t=\"inlineStr\"", "<is><r><rPr><b/></rPr><t>已</t></r><r><t>完成</t></r></is>", "已完成"),
            new HostileCell("rich text", "t=\"inlineStr\"", "<is><rPh><t>x</t></rPh></is>", ""),
            new HostileCell("nothing", "", "", ""),
            new HostileCell("nothing", "s=\"2\"", "<v/>", ""));

    private HostileCells() {}

    /** Any hostile cell. */
    public static Arbitrary<HostileCell> any() {
        Arbitrary<HostileCell> numbers = Combinators.combine(
                        Arbitraries.of(NUMBERS), Arbitraries.integers().between(0, STYLES.length - 1))
                .as((number, style) -> HostileCell.stored("number", "s=\"" + style + "\"", number));
        Arbitrary<HostileCell> texts = Arbitraries.of(TEXTS).map(HostileCell::inline);
        Arbitrary<HostileCell> random = Texts.any().map(HostileCell::inline);
        return Arbitraries.frequencyOf(
                Tuple.of(4, numbers), Tuple.of(4, texts), Tuple.of(2, random), Tuple.of(3, Arbitraries.of(OTHERS)));
    }

    /** Every cell of the lists once, for a test that leaves none out. */
    public static Stream<HostileCell> all() {
        Stream<HostileCell> numbers = NUMBERS.stream()
                .flatMap(number -> Stream.iterate(0, style -> style + 1)
                        .limit(STYLES.length)
                        .map(style -> HostileCell.stored("number", "s=\"" + style + "\"", number)));
        return Stream.of(numbers, TEXTS.stream().map(HostileCell::inline), OTHERS.stream())
                .flatMap(each -> each);
    }

    /** Rows of a table with so many columns. */
    public static Arbitrary<List<List<HostileCell>>> rows(int columns) {
        return any().list().ofSize(columns).list().ofMinSize(1).ofMaxSize(6);
    }

    /** Workbooks with a table of hostile cells under a title and headers, in either date system. */
    public static Arbitrary<byte[]> workbooks(String title, List<String> headers) {
        return Combinators.combine(rows(headers.size()), Arbitraries.of(true, false))
                .as((rows, from1904) -> workbook(title, headers, rows, from1904));
    }

    /** CSV files with a table of hostile cells under a title and headers. */
    public static Arbitrary<byte[]> csv(String title, List<String> headers) {
        return rows(headers.size()).map(rows -> csv(title, headers, rows));
    }

    /** A workbook with the given cells under a title and headers. */
    public static byte[] workbook(String title, List<String> headers, List<List<HostileCell>> rows, boolean from1904) {
        List<List<HostileCell>> all = new ArrayList<>();
        all.add(List.of(HostileCell.inline(title)));
        all.add(headers.stream().map(HostileCell::inline).toList());
        all.addAll(rows);
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= all.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int column = 1; column <= all.get(row - 1).size(); column++) {
                String address = CellAddress.of(row, column).toString();
                xml.append(all.get(row - 1).get(column - 1).xml(address));
            }
            xml.append("</row>");
        }
        return WorkbookBytes.rows(xml.toString())
                .workbook(from1904 ? "date1904=\"1\"" : "", "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>")
                .strings("<t>共享</t>", "<t/>")
                .styles(STYLES)
                .zip();
    }

    private static byte[] csv(String title, List<String> headers, List<List<HostileCell>> rows) {
        Stream<String> head = Stream.of(title, String.join(",", headers));
        Stream<String> data =
                rows.stream().map(row -> row.stream().map(HostileCell::csv).collect(Collectors.joining(",")));
        return Stream.concat(head, data).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }
}
