package dev.plumbline.io.html;

import dev.plumbline.text.MessagePattern;

/** What the page says about itself and on its first screen. */
enum Phrases implements Worded {
    LANGUAGE_TAG("zh-CN", "en"),
    LANGUAGE("中文", "English"),
    SKIP("跳到正文", "Skip to the content"),
    COMMA("、", ", "),
    AND_SO_ON("等", " and more"),
    ABSENT(
            "本页没有列出的部分（没有登记，或没有读到相应的表）：{sections}。",
            "Not on this page, since nothing was recorded or read: {sections}."),
    ROWS_LEFT(
            "另有{n}项未列出，完整内容见数据文件（JSON、CSV 或 XLSX 导出）。",
            "{n} more {n|is|are} not listed here; the data files (JSON, CSV or XLSX export) hold all."),
    ROWS_OFF_PAPER(
            "打印件和手机上略去{n}行，见电脑上的页面。",
            "{n} {n|row is|rows are} left off paper and small screens; see the page on a wide one."),

    HEADLINE_GOALS(
            "{goals}项目标中，{good}项正常，{risk}项有风险，{off}项偏离，{unknown}项无数据{rest}。",
            "Of {goals} {goals|goal|goals}, {good} {good|is|are} on track, {risk} at risk, {off} off track and {unknown} without data{rest}. "),
    HEADLINE_WAITING("，{n}项未开始", "; {n} {n|has|have} not started"),
    HEADLINE_UNRATED("，{n}项已测量但无法计算达成率", "; {n} {n|is|are} measured without an attainment"),
    HEADLINE_TO_DATE(
            "“{plan}”截至目前达成{rate}（全期目标的{whole}）。",
            "{plan}: {rate} attained of what is due by now, {whole} of the whole. "),
    HEADLINE_WHOLE("“{plan}”达成全期目标的{whole}。", "{plan}: {whole} attained of the whole. "),
    HEADLINE_UNMEASURED("总体达成率无法计算：还没有测量。", "Nothing is measured yet, so the plan's attainment is unknown. "),
    HEADLINE_UNRATED_PLAN(
            "总体达成率无法计算：已有测量值，但按目标值算不出达成率。",
            "What is measured has no attainment by its targets, so the plan's is undefined. "),
    HEADLINE_TASKS(
            "{tasks}项任务中，{late}项逾期未完成，{blocked}项受阻。",
            "Of {tasks} {tasks|task|tasks}, {late} {late|is|are} late and open, {blocked} blocked. "),
    HEADLINE_ISSUES("{all}个问题中，{issues}个未关闭。", "{issues} of {all} {all|issue|issues} {issues|is|are} open."),
    NO_GOALS("没有目标。", "There are no goals. "),
    NO_GOALS_READ("没有读到目标表。", "No table of goals was read. "),
    NO_TASKS_READ("没有读到任务表。", "No table of tasks was read. "),
    NO_ISSUES_READ("没有读到问题表。", "No table of issues was read."),

    DECISIONS("待决事项", "To be decided"),
    NO_DECISIONS("没有待决事项。", "Nothing awaits a decision."),
    WHO("由谁", "By whom"),
    WAITS_SINCE("等待自", "Waiting since"),
    CHANGES("变化", "What changed"),
    CHANGED_SINCE("{day}以来的变化", "Changed since {day}"),
    NO_CHANGES("没有变化。", "Nothing changed."),
    SEE_ALL("全部{n}项见“{section}”", "All {n} are under [{section}]"),
    SCORES_MIND(
            "得分按全期目标计算，期末之前仅供参考。",
            "Scores are by the targets of the whole period; before its end they are provisional."),

    NO_DATA("没有数据", "Without data"),
    NO_DATA_GOALS("{n}项目标：", "{n} {n|goal|goals}: "),
    UNRATED_GOALS("{n}项目标已测量，但无法计算达成率：", "{n} {n|goal|goals} measured without an attainment: "),
    NO_DATA_TASKS("{n}项任务：", "{n} {n|task|tasks}: "),
    REPORTS_OWED("缺报{n}项", "{n} {n|report or measurement|reports and measurements} missing"),
    READ("读取情况", "What was read"),
    READ_ALL("读取了{n}个文件，没有未识别的单元格。", "{n} {n|file|files} read; no cell stays unread."),
    READ_PART("读取了{n}个文件，{cells}个单元格未能识别。", "{n} {n|file|files} read; {cells} {cells|cell stays|cells stay} unread."),
    READ_FOUND("读取时发现{n}项（其中错误{errors}项）", "{n} {n|remark|remarks} while reading, {errors} of them errors"),

    COLON("：", ": "),
    SEMICOLON("；", "; "),
    TRENDS("走势与预测", "Trends and forecast"),
    KEY_REACHED("实际", "actual"),
    KEY_DUE("应达目标", "due"),
    KEY_EXPECTED("期末预计（区间按最差月与最好月推算）", "expected at the end (range: as in the worst and the best month)"),
    TRENDS_LEFT("仅画影响最大的{shown}项，另有{n}项见目标达成。", "The {shown} with most at stake; {n} more are among the goals."),
    TREND_MONTH("{day} {actual}（应达{due}）", "{day} {actual} ({due} due)"),
    EXPECTED_END("期末预计{value}，达成{rate}", "{value} expected at the end, {rate} attained"),
    EXPECTED_BETWEEN(
            "期末预计{value}，达成{rate}（{least}至{most}）", "{value} expected at the end, {rate} attained ({least} to {most})"),
    ACTUAL_OF_TARGET("{actual} / 目标{target} · 截至目前达成{rate}", "{actual} of {target} · {rate} to date"),

    SCORES("绩效排名", "Scoreboard"),
    UNITS("各部门得分", "Units by score"),
    UNIT("部门", "Unit"),
    OWNERS("各责任人得分", "Owners by score"),
    GOALS_COUNTED("计入的目标", "Goals counted"),
    RANK("名次", "Rank"),
    SCORE("得分", "Score"),
    GRADE("等级", "Grade"),
    REASONS("主要原因", "Reasons"),
    SCORES_LEFT("另有{n}个名次未列出。", "{n} more {n|place is|places are} not listed."),
    UNSCORED("{n}个没有可计的目标，没有得分。", "{n} {n|has|have} no goal that counts, and no score."),

    RETROSPECTIVES("复盘", "Looking back"),
    HIGHLIGHTS("亮点", "Highlights"),
    SHORTCOMINGS("不足", "Shortcomings"),
    LESSONS("经验教训", "Lessons"),
    IMPROVEMENTS("下一周期改进", "To become better"),
    PRACTICES("标准与制度", "Standards and rules"),

    ATTAINED("达成{rate}，竖线为目标", "{rate} attained; the line marks the target"),
    PROGRESS("完成{percent}，竖线为计划{planned}", "{percent} done; the line marks the planned {planned}"),
    DONE_SO_FAR("完成{percent}", "{percent} done"),
    KEY_BASELINE("首版计划", "first planned"),

    APPENDIX("附录：检查结果明细", "Appendix: findings one by one"),
    SEVERITY("级别", "Severity"),
    COUNT("项数", "Count"),
    SOME_CANCELLED("已取消{n}项", "{n} cancelled"),
    ALL_GOALS_CANCELLED("目标均已取消。", "All goals were cancelled."),
    AT_STAKE("影响", "At stake"),
    ALIKE("另有{n}项同类", "{n} more of this kind"),
    KINDS_LEFT("另有{n}类", "{n} more {n|kind|kinds}"),
    FINDINGS_LEFT(
            "另有{n}项同类未列出，见检查结果的 JSON 文件。", "{n} more of this kind {n|is|are} not listed; see the findings as JSON.");

    private final MessagePattern pattern;

    Phrases(String chinese, String english) {
        this.pattern = new MessagePattern(chinese, english);
    }

    @Override
    public MessagePattern pattern() {
        return pattern;
    }

    @Override
    public String css() {
        return Page.css(this);
    }
}
