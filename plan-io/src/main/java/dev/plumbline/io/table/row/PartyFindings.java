package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of units, persons and what they do. */
public final class PartyFindings {

    public static final FindingCode NOBODY = FindingCode.of(
                    "party-undecided", Severity.WARNING, "“{value}”没有指明任何人", "[{value}] names nobody in particular")
            .advising("写明部门、岗位或姓名。", "Name a unit, a position or a person.");

    public static final FindingCode PARTY_UNNAMED = FindingCode.of(
                    "party-unnamed", Severity.WARNING, "“{value}”没有写明责任人", "[{value}] names nobody")
            .advising("写明部门、岗位或姓名。", "Name a unit, a position or a person.");

    public static final FindingCode PERSON_OF_TWO_UNITS = FindingCode.of(
                    "person-of-two-units",
                    Severity.WARNING,
                    "“{person}”先写作属于{first}，此处写作属于{second}；按同一人、属于{first}读取",
                    "[{person}] was written as one of {first} before, here as one of {second}; both were read as one person of {first}")
            .advising(
                    "如为两人，请用不同的写法（例如加工号）；如为一人，请统一所属部门。",
                    "If they are two, write them differently; if it is one, name one unit.");

    public static final FindingCode PARTY_REST = FindingCode.of(
                    "party-words-beside",
                    Severity.INFO,
                    "“{value}”中的“{rest}”不是姓名、部门或岗位，未作为参与方读取",
                    "[{rest}] in [{value}] is no person, unit or position and was not read as one")
            .advising(
                    "如为部门，请用映射文件补充（unitNames或unitEndings）；电话、工号等请单列一栏。",
                    "If it is a unit, add it in a mapping file (unitNames or unitEndings); give numbers a column of their own.");

    public static final FindingCode PARTY_OTHERS = FindingCode.of(
                    "party-others-unnamed",
                    Severity.WARNING,
                    "“{value}”中的“{rest}”没有写明是谁，只读取写出姓名的人",
                    "[{rest}] in [{value}] does not say who; those named were read and nobody else")
            .advising("写出所有参与人的姓名。", "Name everybody who takes part.");

    public static final FindingCode PARTY_DOUBTED = FindingCode.of(
                    "party-doubted",
                    Severity.WARNING,
                    "“{value}”带问号，按“{rest}”读取，请确认",
                    "[{value}] is marked as doubtful and was read as [{rest}]")
            .advising("确认后去掉问号。", "Take the question mark away once it is known.");

    public static final FindingCode PARTY_HANDED_OVER = FindingCode.of(
                    "party-handed-over",
                    Severity.WARNING,
                    "“{value}”按交接读取：由后者负责，“{rest}”不再参与",
                    "[{value}] was read as handed over: the later one answers, [{rest}] takes part no more")
            .advising("只写现任责任人；原责任人写入备注。", "Name who answers now, and who did before in a note.");

    public static final FindingCode PARTY_CHAIN = FindingCode.of(
                    "party-chain",
                    Severity.WARNING,
                    "“{value}”按先后经手的各方读取，都参与其中",
                    "[{value}] was read as those through whose hands it goes; each takes part")
            .advising(
                    "如为交接，只写现任责任人；如为多方，请用顿号分开。",
                    "Name who answers now if it was handed over; else put commas between them.");

    public static final FindingCode PARTY_COMMA = FindingCode.of(
                    "party-comma-ambiguous",
                    Severity.WARNING,
                    "“{value}”按两个人读取；也可能是姓在前的一个人",
                    "[{value}] was read as two persons; it may be one, surname first")
            .advising(
                    "一个人请写成 John Smith；多个人请用分号分开。", "Write one person as John Smith; put semicolons between several.");

    public static final FindingCode PARTY_SURNAME_FIRST = FindingCode.of(
                    "party-surname-first",
                    Severity.INFO,
                    "“{value}”按姓在前读取：{rest}",
                    "[{value}] was read surname first: {rest}")
            .advising("如为各不相同的人，请只用分号分开。", "If they are all different persons put semicolons between them.");

    public static final FindingCode RACI_LEGEND_DIFFERS = FindingCode.of(
                    "raci-legend-differs",
                    Severity.WARNING,
                    "图例把字母{value}解释为{letter}的含义，与通常不同，已按图例读取",
                    "The legend gives to the letter {value} what {letter} stands for elsewhere; the legend was followed")
            .advising("核对图例与表中的字母。", "Compare the legend with the letters of the grid.");

    public static final FindingCode RACI_LETTER_UNKNOWN = FindingCode.of(
                    "raci-letter-unknown",
                    Severity.ERROR,
                    "任务“{task}”在“{party}”列写的“{value}”不是 R、A、C、I，未读取",
                    "[{value}] in the column of [{party}] for the task [{task}] is none of R, A, C, I and was not read")
            .advising(
                    "改为 R（负责）、A（审批）、C（咨询）、I（知会）或其组合；使用符号时在表中写明图例。",
                    "Write R, A, C, I or several of them; if marks are used say in a legend what they mean.");

    public static final FindingCode PERSON_UNDER_TWO_UNITS = FindingCode.of(
                    "person-under-two-units",
                    Severity.INFO,
                    "“{person}”在{first}和{second}名下都出现，按同一人读取",
                    "[{person}] stands under {first} and under {second}; both were read as one person")
            .advising(
                    "如为同名的两人，请用不同的写法（例如加工号）。",
                    "If they are two of one name, write them differently, for example with a number.");

    private PartyFindings() {}
}
