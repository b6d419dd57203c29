package dev.plumbline.approval;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** As what somebody takes a step (角色, WF-4). */
public enum Role implements Localized {
    /** Who wrote, edited or submitted it, or acts for one who did; of what nobody has written yet, anybody. */
    AUTHOR(
            "编制人或申请人",
            "author",
            "请在组织中登记其代理人，或以本人名义另行提出",
            "Enter who stands in for them in the organisation, or draft it anew in your own name"),
    /** Who holds a seat of the review panel. */
    REVIEWER(
            "评审人",
            "reviewer",
            "请在审批政策中列出评审席位，或在组织中指定编制部门和支持部门",
            "Name the seats of the panel in the approval policy, or compiling and supporting units in the organisation"),
    /** Who decides. */
    DECIDER(
            "审批人",
            "decider",
            "请在审批政策中指定审批人及其权限，并在组织中登记该岗位、机构或人员",
            "Name who decides in the approval policy, and that position, body or person in the organisation"),
    /** Who files, takes up, publishes, takes in and closes. */
    OPERATIONS_MANAGEMENT(
            "运营管理部",
            "operations management",
            "请在组织中指定承担运营管理职责的部门",
            "Name a unit for operations management in the organisation"),
    /** Who is responsible: R of a task, the owner of an issue. */
    OWNER("责任人", "owner", "请指定责任人", "Name who is responsible"),
    /** Who judges the result of a task: A of the responsibility matrix. */
    APPROVER("验收人", "approver", "请在责任矩阵中指定 A", "Name an A in the responsibility matrix"),
    /** Who told of an issue and confirms its solution. */
    REPORTER("反馈人", "reporter", "请登记反馈人", "Record who reported it");

    private final String chinese;
    private final String english;
    private final Localized setUp;

    Role(String chinese, String english, String setUpChinese, String setUpEnglish) {
        this.chinese = chinese;
        this.english = english;
        this.setUp = Localized.of(setUpChinese, setUpEnglish);
    }

    /** What to set up where nobody is named for it. */
    public Localized setUp() {
        return setUp;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
