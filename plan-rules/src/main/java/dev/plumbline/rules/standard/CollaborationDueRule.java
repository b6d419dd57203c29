package dev.plumbline.rules.standard;

import dev.plumbline.collaboration.DueItem;
import dev.plumbline.collaboration.DueKind;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.text.Localized;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Something about a collaboration or a meeting that is still to be done and overdue (COL-1 to COL-3). */
final class CollaborationDueRule implements Rule<DueItem> {

    private static final Map<DueKind, FindingCode> OVERDUE = new EnumMap<>(Map.of(
            DueKind.KICK_OFF,
            overdue(
                            "collaboration-kick-off-overdue",
                            "“{title}”的协作启动会应于{due}前召开",
                            "The kick-off of [{title}] was due at {due}")
                    .advising("由运营管理部立即召集，明确职责、时间节点和对接人。", "Operations management calls it now and settles duties."),
            DueKind.NOTICE,
            overdue(
                            "meeting-notice-overdue",
                            "会议“{title}”的通知应于{due}前发出",
                            "The notice of meeting [{title}] was due at {due}")
                    .advising("立即通知参会人员，附议题和材料。", "Send it now, with agenda and papers."),
            DueKind.MINUTES,
            overdue(
                            "meeting-minutes-overdue",
                            "会议“{title}”的纪要应于{due}前分发",
                            "The minutes of meeting [{title}] were due at {due}")
                    .advising("立即整理并分发会议纪要。", "Write and distribute them now."),
            DueKind.BRIEF,
            overdue(
                            "collaboration-brief-overdue",
                            "“{title}”的协作进展简报应于{due}前提交",
                            "The brief on [{title}] was due at {due}")
                    .advising("由牵头部门补报进展。", "Have the lead unit hand it in."),
            DueKind.RESOLUTION,
            overdue("resolution-overdue", "决议事项“{title}”应于{due}前完成", "Resolution [{title}] was due at {due}")
                    .advising("由责任人说明进展和新的完成时间。", "Have its owner say how it stands and when it will be done."),
            DueKind.REMINDER,
            overdue(
                            "reminder-overdue",
                            "决议事项“{title}”的催办函应于{due}发出",
                            "The reminder letter about [{title}] is due since {due}")
                    .advising("由运营管理部发出催办函。", "Operations management sends it.")));

    private static FindingCode overdue(String id, String chinese, String english) {
        return FindingCode.of(id, Severity.WARNING, chinese, english);
    }

    @Override
    public String id() {
        return "collaboration-due";
    }

    @Override
    public Localized title() {
        return Localized.of("协作与会议事项须按时办理", "What is due about collaborations and meetings is done in time");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.COLLABORATION;
    }

    @Override
    public Subject<DueItem> subject() {
        return Subject.DUE;
    }

    @Override
    public List<FindingCode> codes() {
        return List.copyOf(OVERDUE.values());
    }

    @Override
    public void check(DueItem item, RuleContext context, FindingSink findings) {
        if (context.status().collaborations().isToDo(item)) {
            findings.report(Finding.builder(Objects.requireNonNull(OVERDUE.get(item.kind())))
                    .putFigure("title", item.title())
                    .putFigure(
                            "due",
                            TimeText.minute(item.due(), context.status().book().zone()))
                    .build());
        }
    }
}
