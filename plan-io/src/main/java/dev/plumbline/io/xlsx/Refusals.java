package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.text.Localized;

/**
 * Why a workbook is refused, said for one file.
 *
 * @param file the file's name as the caller gave it
 * @param limits the caps of the reader
 */
record Refusals(String file, ReadLimits limits) {

    static final FindingCode NOT_A_WORKBOOK = FindingCode.of(
                    "xlsx-not-a-workbook",
                    Severity.ERROR,
                    "这不是.xlsx工作簿，而是{kind}",
                    "This is no .xlsx workbook but {kind}")
            .advising("{advice}", "{advice}");

    static final FindingCode DAMAGED = FindingCode.of(
                    "xlsx-damaged",
                    Severity.ERROR,
                    "工作簿已损坏（{part}）：{detail}",
                    "The workbook is damaged ({part}): {detail}")
            .advising(
                    "用 Excel 或 WPS 打开并另存为 .xlsx 后重试。",
                    "Open it in a spreadsheet program, save it as .xlsx, and try again.");

    static final FindingCode UNSAFE = FindingCode.of(
                    "xlsx-unsafe",
                    Severity.ERROR,
                    "工作簿含有不安全的内容（{part}）：{detail}",
                    "The workbook holds something unsafe ({part}): {detail}")
            .advising(
                    "不要使用来历不明的文件；用 Excel 或 WPS 重新另存为 .xlsx。",
                    "Do not trust the file; if its origin is known, save it anew as .xlsx.");

    Location place() {
        return Location.builder().file(file).build();
    }

    PlanFormatException notAWorkbook(FileKind kind) {
        return new PlanFormatException(Finding.builder(NOT_A_WORKBOOK)
                .location(place())
                .putFigure("kind", kind)
                .putFigure("advice", kind.advice())
                .build());
    }

    PlanFormatException damaged(String part, String chinese, String english) {
        return new PlanFormatException(problem(DAMAGED, part, Localized.of(chinese, english)));
    }

    /** Damage that a parser noticed; what it says is given as it is. */
    PlanFormatException damaged(String part, Exception cause) {
        String said = String.valueOf(cause.getMessage()).replace('\n', ' ').replace('\r', ' ');
        String detail = said.length() > 300 ? said.substring(0, 300) : said;
        return new PlanFormatException(problem(DAMAGED, part, Localized.of(detail, detail)), cause);
    }

    PlanFormatException unsafe(String part, String chinese, String english) {
        return new PlanFormatException(problem(UNSAFE, part, Localized.of(chinese, english)));
    }

    void check(ReadLimit limit, long found) throws PlanFormatException {
        if (!limits.allows(limit, found)) {
            limits.check(limit, found, place());
        }
    }

    private Finding problem(FindingCode code, String part, Localized detail) {
        return Finding.builder(code)
                .location(place())
                .putFigure("part", part)
                .putFigure("detail", detail)
                .build();
    }
}
