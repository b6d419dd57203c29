package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of the periods of tables and columns. */
public final class PeriodFindings {

    public static final FindingCode PERIOD_UNKNOWN = FindingCode.of(
                    "table-without-period",
                    Severity.ERROR,
                    "表“{table}”没有说明所属的计划周期，未读取",
                    "Table {table} does not say which period it is about; it was not read")
            .advising(
                    "在标题中写明周期，例如（2024年6月），或由调用方给出年份。",
                    "Write the period into its title, such as (2024年6月), or give a year.");

    public static final FindingCode PERIOD_TOLD = FindingCode.of(
                    "table-period-told",
                    Severity.INFO,
                    "表“{table}”的标题没有周期，按{basis}确定为{period}",
                    "The title of table {table} names no period; {period} was taken from {basis}")
            .advising("在标题中写明周期。", "Write the period into its title.");

    public static final FindingCode PERIODS_SEVERAL = FindingCode.of(
                    "title-names-periods",
                    Severity.WARNING,
                    "表“{table}”的标题写有{other}和{period}，按{period}读取",
                    "The title of table {table} names {other} and {period}; it was read as about {period}")
            .advising("标题中只写本表所属的周期。", "Name only the period that the table is about.");

    public static final FindingCode RANGE_WIDENED = FindingCode.of(
                    "title-range-widened",
                    Severity.WARNING,
                    "表“{table}”写的是{start}至{end}，没有这样的计划周期，归入{period}的计划",
                    "Table {table} is about {start} to {end}, which no period is; it went into the plan of {period}")
            .advising("按年、半年、季度、月或周分别列表。", "Make a table each year, half-year, quarter, month or week.");

    public static final FindingCode PERIOD_DISAGREES = FindingCode.of(
                    "period-differs-from-dates",
                    Severity.WARNING,
                    "表“{table}”按{basis}为{named}，而表中的日期都在{dates}，按{period}读取",
                    "Table {table} is about {named} by {basis}, but all its dates are in {dates}; it was read as about {period}")
            .advising("在标题中写明周期，并核对日期。", "Write the period into its title, and check the dates.");

    public static final FindingCode PERIOD_ASSUMED = FindingCode.of(
                    "table-period-assumed",
                    Severity.WARNING,
                    "表“{table}”没有任何日期，按{basis}归入{period}的计划",
                    "Table {table} names no date at all; by {basis} it was put into the plan of {period}")
            .advising(
                    "如属于其他周期，在标题中写明，或由调用方给出年份。",
                    "If it belongs to another period, write that into its title or give a year.");

    public static final FindingCode YEAR_DIFFERS = FindingCode.of(
                    "table-year-differs",
                    Severity.WARNING,
                    "表“{table}”的计划日期都不在给出的年份内，按表中的日期确定为{period}",
                    "No planned date of table {table} lies within the given year; {period} was taken from its dates")
            .advising("核对给出的年份，或在标题中写明周期。", "Check the given year, or write the period into its title.");

    public static final FindingCode PERIOD_KEPT = FindingCode.of(
                    "period-column-kept",
                    Severity.WARNING,
                    "列“{header}”有{count}个内容不能作为本表计划期间内的目标或实际值读取，随各行原样保留",
                    "{count} cells of column [{header}] cannot be read as targets or actual values within the period of their table and are kept with their rows")
            .advising(
                    "在标题中写明表格的期间，在表头中写明是目标还是实际。",
                    "Name the period in the title, and say in the header whether it holds targets or actual values.");

    public static final FindingCode PERIOD_WIDER = FindingCode.of(
                    "target-of-longer-period",
                    Severity.WARNING,
                    "列“{header}”说的是全年，本表的期间是{period}；“{value}”按本期的目标读取",
                    "Column [{header}] speaks of the year, its table of {period}; [{value}] was read as the target of that period")
            .advising("核对期间；需要时另设本期目标一列。", "Check the period; give a column of targets for it where needed.");

    private PeriodFindings() {}
}
