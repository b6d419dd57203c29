package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;

/** What can be wrong with the balance of resources (资源平衡, RES-3). */
public final class BalanceFindings {

    /** On some days there is less than is needed, and nothing is done about it. */
    public static final FindingCode SHORTAGE = FindingCode.of(
                    "resource-shortage",
                    Severity.WARNING,
                    "资源“{resource}”在{days}需要{needed}，可用{available}，短缺{short}",
                    "[{resource}] on {days}: {needed} needed, {available} available, {short} short")
            .advising("调配、争取外部支持或上报上级", "Transfer some, get external support, or report to the superior");

    /** More is handed out than there is. */
    public static final FindingCode OVER_ALLOCATED = FindingCode.of(
                    "resource-over-allocated",
                    Severity.WARNING,
                    "资源“{resource}”在{days}已分配{allocated}，超过可用的{available}",
                    "[{resource}] on {days}: {allocated} allocated, more than the available {available}")
            .advising("收回或调整部分分配", "Take some of it back");

    /** What is needed or handed out is in a unit in which nothing is there, while there is some in another. */
    public static final FindingCode UNITS = FindingCode.of(
                    "resource-units-differ",
                    Severity.WARNING,
                    "资源“{resource}”以“{unit}”计，可用量以“{available}”计，单位或币种不同，不能相抵",
                    "[{resource}] is asked for in [{unit}] and available in [{available}]; the two are not held against each other")
            .advising("统一单位或币种", "State both in one unit or currency");

    /** 个 was taken for another counter. */
    public static final FindingCode COUNTER = FindingCode.of(
            "resource-counter",
            Severity.INFO,
            "资源“{resource}”的{amount}按“{unit}”计入",
            "{amount} of [{resource}] is taken as [{unit}]");

    /** A need that states an amount and no day, of a resource of which there is only so much. */
    public static final FindingCode UNDATED = FindingCode.of(
                    "need-without-days",
                    Severity.INFO,
                    "资源需求“{need}”没有日期，未计入资源平衡",
                    "Resource need [{need}] names no day and is left out of the balance")
            .advising("写明使用时间或到位日期", "State on which days, or by when, it is needed");

    /** An answer to a shortage that there is not. */
    public static final FindingCode NOTHING_ANSWERED = FindingCode.of(
                    "shortage-answer-about-nothing",
                    Severity.WARNING,
                    "针对资源“{resource}”{days}短缺的处理（{kind}）没有对应的短缺",
                    "The answer ({kind}) to a shortage of [{resource}] on {days} meets no shortage")
            .advising(
                    "核对资源名称和日期；短缺已消除的可忽略",
                    "Check the resource's name and the days; nothing is to be done where the shortage is gone");

    private BalanceFindings() {}

    static Finding shortage(BalanceLine line) {
        return at(SHORTAGE, line.resource())
                .putFigure("resource", line.resource())
                .putFigure("days", days(line.days()))
                .putFigure("needed", line.needed())
                .putFigure("available", line.available())
                .putFigure("short", line.missing())
                .build();
    }

    static Finding overAllocated(ResourceId resource, DateRange days, Quantity allocated, Quantity available) {
        return at(OVER_ALLOCATED, resource)
                .putFigure("resource", resource)
                .putFigure("days", days(days))
                .putFigure("allocated", allocated)
                .putFigure("available", available)
                .build();
    }

    static Finding units(ResourceId resource, Unit unit, Unit available) {
        return at(UNITS, resource)
                .putFigure("resource", resource)
                .putFigure("unit", shown(unit))
                .putFigure("available", shown(available))
                .build();
    }

    static Finding counter(ResourceDemand demand, Quantity amount) {
        return at(COUNTER, demand.resource())
                .putFigure("resource", demand.resource())
                .putFigure("amount", amount)
                .putFigure("unit", shown(demand.unit()))
                .build();
    }

    static Finding undated(ResourceNeed need) {
        return Finding.builder(UNDATED)
                .location(need.about()
                        .map(about -> Location.ofPath(about.toString()))
                        .orElse(Location.nowhere()))
                .putFigure("need", need.description())
                .build();
    }

    static Finding nothingAnswered(ShortageAnswer answer, Severity severity) {
        return at(NOTHING_ANSWERED, answer.resource())
                .severity(severity)
                .putFigure("resource", answer.resource())
                .putFigure("days", days(answer.days()))
                .putFigure("kind", answer.kind())
                .build();
    }

    private static Finding.Builder at(FindingCode code, ResourceId resource) {
        return Finding.builder(code).location(Location.ofPath("resource/" + resource));
    }

    /** One day is told as a day. */
    private static Object days(DateRange days) {
        return days.start().equals(days.end()) ? days.start() : days;
    }

    private static String shown(Unit unit) {
        return unit.isNone() ? "-" : unit.symbol();
    }
}
