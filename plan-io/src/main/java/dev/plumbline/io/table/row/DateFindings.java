package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of dates and durations. */
public final class DateFindings {

    public static final FindingCode SERIAL_DATE = FindingCode.of(
                    "date-from-serial",
                    Severity.INFO,
                    "“{value}”是日期序列号，按{date}读取",
                    "[{value}] is the serial number of a day; it was read as {date}")
            .advising("将单元格设为日期格式。", "Format the cell as a date.");

    public static final FindingCode DAY_ORDER = FindingCode.of(
                    "date-order-by-column",
                    Severity.INFO,
                    "“{value}”按{order}读取，依据是同列其他日期（该列共{count}个）",
                    "[{value}] was read as {order}, as other dates of its column show ({count} in that column)")
            .advising("写成 2025-09-02 这样的日期。", "Write dates as 2025-09-02.");

    public static final FindingCode DAY_ORDER_BY_YEAR = FindingCode.of(
                    "date-order-by-year",
                    Severity.INFO,
                    "“{value}”按{order}读取，因为这样年份在本表的期间内（该列共{count}个）",
                    "[{value}] was read as {order}, since its year then is one of the table's ({count} in that column)")
            .advising("写成 2024-06-13 这样的日期。", "Write dates as 2024-06-13.");

    public static final FindingCode WEEK_OF_YEAR = FindingCode.of(
                    "week-counted-in-year",
                    Severity.WARNING,
                    "“{value}”没有年份或月份，按全年的周次{week}读取（该列共{count}个）",
                    "[{value}] names no year or month and was read as {week}, counted in the year ({count} in that column)")
            .advising(
                    "如指当月或项目的第几周，请写明月份或起止日期。",
                    "If weeks of a month or project are meant, write the month or the dates.");

    public static final FindingCode DATE_AS_NUMBER = FindingCode.of(
                    "date-as-number",
                    Severity.ERROR,
                    "“{value}”是数字，不能确定是哪一天（{first}还是{second}）",
                    "[{value}] is a number; it is not clear which day is meant ({first} or {second})")
            .advising("将单元格设为日期格式，或写成文本。", "Format the cell as a date, or write it as text.");

    public static final FindingCode DATE_EXPECTED = FindingCode.of(
                    "date-expected", Severity.ERROR, "“{value}”不是日期", "[{value}] is not a date")
            .advising("写成日期，例如 2024-06-30。", "Write a date such as 2024-06-30.");

    public static final FindingCode RANGE_REVERSED = FindingCode.of(
                    "task-dates-reversed",
                    Severity.ERROR,
                    "完成时间“{value}”早于开始时间{start}，未采用",
                    "The finish [{value}] is before the start {start}; it was not taken")
            .advising("改正其中一个日期。", "Correct one of the two dates.");

    public static final FindingCode BEYOND_PERIOD = FindingCode.of(
                    "dates-beyond-period",
                    Severity.INFO,
                    "“{header}”有{count}行超出计划周期{period}，例如“{value}”",
                    "{count} rows of [{header}] reach beyond the plan's period {period}, such as [{value}]")
            .advising("如有必要，写入相应周期的计划。", "Put it into the plan of that period if need be.");

    public static final FindingCode DURATION_EXPECTED = FindingCode.of(
                    "duration-expected", Severity.ERROR, "“{value}”不是工期", "[{value}] is not a duration")
            .advising("写成 5天、2周 或 10个工作日。", "Write 5天, 2周 or 10个工作日.");

    public static final FindingCode DURATION_DIFFERS = FindingCode.of(
                    "duration-differs",
                    Severity.INFO,
                    "工期“{value}”与起止日期（{days}天）不一致，采用日期",
                    "The duration [{value}] does not fit the dates ({days} days); the dates count")
            .advising("核对工期与日期。", "Compare the duration with the dates.");

    public static final FindingCode DATE_DIFFERS = FindingCode.of(
                    "task-date-differs",
                    Severity.WARNING,
                    "任务“{task}”的{header}为{tracked}，计划中为{planned}，采用计划中的日期",
                    "Task [{task}] has the {header} {tracked} here and {planned} in the plan; the plan's date counts")
            .advising("核对两处日期；如已调整，请先调整计划。", "Compare the two; if it was moved, adjust the plan.");

    public static final FindingCode MEETING_DAY_ONLY = FindingCode.of(
                    "meeting-without-time",
                    Severity.INFO,
                    "会议“{meeting}”没有写明时刻，按{day}全天记录",
                    "No hour is written for the meeting [{meeting}]; it was taken as the whole day {day}")
            .advising(
                    "写明起止时刻，例如 2024-06-12 14:00-15:30。",
                    "Write when it began and ended, such as 2024-06-12 14:00-15:30.");

    public static final FindingCode FINISH_CONTRADICTS = FindingCode.of(
                    "finish-contradicts-state",
                    Severity.WARNING,
                    "“{header}”为“{value}”，却写有实际完成时间{finish}（该列共{count}处）",
                    "[{header}] says {value}, but an actual finish of {finish} is written ({count} of that column)")
            .advising("核对状态与实际完成时间。", "Compare the state with the actual finish.");

    public static final FindingCode ACCEPTANCE_PLANNED = FindingCode.of(
                    "acceptance-planned",
                    Severity.INFO,
                    "“{header}”的“{value}”按计划的验收日期保留，未作为实际完成时间，因为任务尚未写明完成（该列共{count}处）",
                    "[{value}] under [{header}] is kept as the day on which acceptance is planned, not as an actual finish, since the task is not said to be done ({count} of that column)")
            .advising("任务完成后填写状态或实际完成时间。", "Write the state or the actual finish once the task is done.");

    public static final FindingCode DATE_REVISED = FindingCode.of(
                    "date-revised",
                    Severity.WARNING,
                    "“{value}”按后写的{date}读取，先前为{earlier}",
                    "[{value}] was read by the later word, {date}; before it was {earlier}")
            .advising("只写现行日期；变更请用计划调整申请表。", "Write the day that holds now; record the change as an adjustment.");

    public static final FindingCode MILESTONE_UNDATED = FindingCode.of(
                    "milestone-without-date",
                    Severity.WARNING,
                    "里程碑“{value}”没有日期，任务也没有完成日期，未登记，随任务原样保留",
                    "The milestone [{value}] has no date, and neither has its task; it was not entered and is kept with the task")
            .advising("为里程碑或任务写明日期。", "Give the milestone or the task a date.");

    public static final FindingCode FINISH_IN_FUTURE = FindingCode.of(
                    "finish-in-future",
                    Severity.WARNING,
                    "实际完成时间“{value}”晚于填报的日期{day}（该列共{count}处）",
                    "The actual finish [{value}] is after the day of the report, {day} ({count} of that column)")
            .advising("核对实际完成时间；如为预计，请写入预计完成时间。", "Check it; an expected finish belongs into another column.");

    public static final FindingCode FINISH_BEFORE_START = FindingCode.of(
                    "actual-dates-reversed",
                    Severity.WARNING,
                    "实际完成时间“{value}”早于实际开始时间{start}（该列共{count}处）",
                    "The actual finish [{value}] is before the actual start {start} ({count} of that column)")
            .advising("改正其中一个日期。", "Correct one of the two dates.");

    private DateFindings() {}
}
