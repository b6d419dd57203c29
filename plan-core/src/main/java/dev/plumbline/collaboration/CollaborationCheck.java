package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;

/** What requests, notices, kick-offs and resolutions lack (COL-1, COL-2); the codes of {@link Collaborations#findings()}. */
public final class CollaborationCheck {

    /** A request's form has gaps. */
    public static final FindingCode REQUEST_INCOMPLETE = FindingCode.of(
                    "collaboration-request-incomplete",
                    Severity.WARNING,
                    "跨部门协作申请单“{matter}”缺少：{parts}",
                    "Collaboration request [{matter}] lacks: {parts}")
            .advising("补充申请单", "Fill in the form");

    /** A kick-off was held, but a unit has no duty with date and interface person. */
    public static final FindingCode DUTY_INCOMPLETE = FindingCode.of(
                    "collaboration-duty-incomplete",
                    Severity.WARNING,
                    "“{matter}”的启动会未明确“{unit}”的职责、时间节点或对接人",
                    "The kick-off of [{matter}] left open the duty, date or interface person of [{unit}]")
            .advising("在协作会议纪要中补充", "Add them to the minutes");

    /** A notice does not say everything. */
    public static final FindingCode NOTICE_INCOMPLETE = FindingCode.of(
                    "meeting-notice-incomplete",
                    Severity.INFO,
                    "会议“{meeting}”的通知缺少：{parts}",
                    "The notice of meeting [{meeting}] lacks: {parts}")
            .advising("补发议题、材料和参会人员", "Send what is missing");

    /** A resolution has no owner or no deadline. */
    public static final FindingCode RESOLUTION_INCOMPLETE = FindingCode.of(
                    "meeting-resolution-incomplete",
                    Severity.WARNING,
                    "决议事项“{resolution}”没有责任人或完成时限",
                    "Resolution [{resolution}] has no owner or no deadline")
            .advising("在会议纪要中补充责任人和完成时限", "Add owner and deadline to the minutes");

    /** Minutes do not say what was talked about. */
    public static final FindingCode MINUTES_WITHOUT_POINTS = FindingCode.of(
                    "meeting-minutes-without-points",
                    Severity.WARNING,
                    "会议“{meeting}”的纪要没有讨论要点",
                    "The minutes of meeting [{meeting}] have no points")
            .advising("补充讨论要点", "Write down what was said");

    /** Minutes neither name a resolution nor say that there was none. */
    public static final FindingCode MINUTES_WITHOUT_RESOLUTIONS = FindingCode.of(
                    "meeting-minutes-without-resolutions",
                    Severity.WARNING,
                    "会议“{meeting}”的纪要既无决议事项，也未写明无决议",
                    "The minutes of meeting [{meeting}] name no resolution, nor do they say that there was none")
            .advising("补充决议事项，或写明无决议", "Add the resolutions, or say that there were none");

    /** Minutes do not say who got them. */
    public static final FindingCode MINUTES_WITHOUT_DISTRIBUTION = FindingCode.of(
                    "meeting-minutes-without-distribution",
                    Severity.WARNING,
                    "会议“{meeting}”的纪要未写明分发对象",
                    "The minutes of meeting [{meeting}] do not say who got them")
            .advising("分发会议纪要并写明分发对象", "Distribute them and say to whom");

    /** Minutes of a meeting that was called off or is yet to end. */
    public static final FindingCode MINUTES_OF_NOTHING = FindingCode.of(
                    "meeting-minutes-of-nothing",
                    Severity.WARNING,
                    "会议“{meeting}”尚未结束或已取消，却已有纪要",
                    "There are minutes of meeting [{meeting}], which was called off or has not ended yet")
            .advising("更正会议时间，或更正纪要所属的会议", "Correct the meeting's time, or the meeting the minutes name");

    /** A request was closed without its kick-off. */
    public static final FindingCode CLOSED_WITHOUT_KICK_OFF = FindingCode.of(
                    "collaboration-closure-without-kick-off",
                    Severity.ERROR,
                    "“{matter}”在{when}的关闭无效：{lack}",
                    "The closure of [{matter}] at {when} does not count: {lack}")
            .advising(
                    "召开启动会并写明决议后再关闭，或说明免开理由",
                    "Hold the kick-off and write it up first, or say why there is no need of it");

    /** A request was closed too early. */
    public static final FindingCode CLOSURE_REFUSED = FindingCode.of(
                    "collaboration-closure-refused",
                    Severity.ERROR,
                    "“{matter}”在{when}的关闭无效，未完成的决议事项：{open}",
                    "The closure of [{matter}] at {when} does not count; open resolutions: {open}")
            .advising("完成全部决议事项后再关闭", "Close it when every resolution is done");

    /** A request was closed that was closed already. */
    public static final FindingCode CLOSED_AGAIN = FindingCode.of(
                    "collaboration-closed-again",
                    Severity.INFO,
                    "“{matter}”此前已关闭，{when}的再次关闭不作数",
                    "[{matter}] was closed before; closing it again at {when} changes nothing")
            .advising("核对关闭时间，撤回多余的记录", "Check when it was closed, and withdraw the record that is too many");

    /** Something is spoken of that is not there. */
    public static final FindingCode UNKNOWN = FindingCode.of(
                    "collaboration-unknown",
                    Severity.ERROR,
                    "{count}条记录提到的“{about}”不存在",
                    "{count} {count|record speaks|records speak} of [{about}], which is not there")
            .advising("补录申请单、会议或会议纪要，或更正编号", "Record the request, meeting or minutes, or correct the id");

    /** Two resolutions have one id. */
    public static final FindingCode RESOLUTION_TWICE = FindingCode.of(
                    "meeting-resolution-twice",
                    Severity.ERROR,
                    "编号 {id} 代表{count}个决议事项：{texts}；自其重复之日起，关于该编号的进展无法归属，均不计入，各事项均视为未完成",
                    "Id {id} stands for {count} resolutions: {texts}; what is reported of it since then settles none of them, and each stays open")
            .advising(
                    "补发其中一次会议的纪要，以相同文字、新的编号写明该决议事项",
                    "Record the minutes of one of the meetings again, with the same words under another id");

    private final Collaborations collaborations;
    private final List<Finding> findings = new ArrayList<>();

    CollaborationCheck(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    List<Finding> findings() {
        collaborations.requests().forEach(this::checkRequest);
        collaborations.meetings().forEach(this::checkNotice);
        collaborations.meetings().forEach(this::checkMinutes);
        collaborations.resolutions().forEach(this::checkResolution);
        return findings;
    }

    private void checkRequest(CollaborationProgress progress) {
        CollaborationRequest request = progress.request();
        if (!request.missingParts().isEmpty()) {
            findings.add(finding(REQUEST_INCOMPLETE, request)
                    .putFigure("parts", request.missingParts())
                    .build());
        }
        boolean written =
                progress.kickOff().filter(each -> !each.minutes().isEmpty()).isPresent();
        request.units().stream()
                .filter(unit -> written && !isSettled(progress, unit))
                .map(unit -> finding(DUTY_INCOMPLETE, request)
                        .putFigure("unit", unit.name())
                        .build())
                .forEach(findings::add);
    }

    private static boolean isSettled(CollaborationProgress progress, OrgUnitId unit) {
        return progress.duties().stream().anyMatch(duty -> duty.unit().equals(unit) && duty.isComplete());
    }

    private void checkNotice(MeetingProgress progress) {
        progress.notice()
                .filter(notice -> !notice.missingParts().isEmpty())
                .ifPresent(notice -> findings.add(Finding.builder(NOTICE_INCOMPLETE)
                        .location(
                                Location.ofPath("meeting/" + progress.meeting().id()))
                        .putFigure("meeting", progress.meeting().title())
                        .putFigure("parts", notice.missingParts())
                        .build()));
    }

    private void checkMinutes(MeetingProgress progress) {
        if (!progress.minutes().isEmpty() && !progress.isHeld()) {
            findings.add(Finding.builder(MINUTES_OF_NOTHING)
                    .location(Location.ofPath("meeting/" + progress.meeting().id()))
                    .putFigure("meeting", progress.meeting().title())
                    .build());
        }
        if (!progress.minutes().isEmpty()) {
            progress.missingOfMinutes()
                    .forEach(code -> findings.add(Finding.builder(code)
                            .location(Location.ofPath(
                                    "meeting/" + progress.meeting().id()))
                            .putFigure("meeting", progress.meeting().title())
                            .build()));
        }
    }

    private void checkResolution(ResolutionProgress progress) {
        if (!progress.resolution().isComplete()) {
            findings.add(Finding.builder(RESOLUTION_INCOMPLETE)
                    .location(Location.ofPath(
                            "resolution/" + progress.resolution().id()))
                    .putFigure("resolution", progress.resolution().text())
                    .build());
        }
    }

    static Finding unknown(Reference about, int count) {
        return Finding.builder(UNKNOWN)
                .location(Location.ofPath(about.toString()))
                .putFigure("about", about)
                .putFigure("count", count)
                .build();
    }

    static Finding twice(List<ResolvedItems.Item> namesakes) {
        ResolutionId id = namesakes.get(0).resolution().id();
        return Finding.builder(RESOLUTION_TWICE)
                .location(Location.ofPath("resolution/" + id))
                .putFigure("id", id)
                .putFigure("count", namesakes.size())
                .putFigure(
                        "texts",
                        namesakes.stream()
                                .map(each -> each.meeting().title() + " - "
                                        + each.resolution().text())
                                .toList())
                .build();
    }

    static Finding refusedClosure(CollaborationRequest request, RequestClosure closure, List<String> open) {
        return finding(CLOSURE_REFUSED, request)
                .putFigure("when", closure.when())
                .putFigure("open", open)
                .build();
    }

    static Finding closedAgain(CollaborationRequest request, RequestClosure closure) {
        return finding(CLOSED_AGAIN, request).putFigure("when", closure.when()).build();
    }

    static Finding withoutKickOff(CollaborationRequest request, RequestClosure closure, Localized lack) {
        return finding(CLOSED_WITHOUT_KICK_OFF, request)
                .putFigure("when", closure.when())
                .putFigure("lack", lack)
                .build();
    }

    private static Finding.Builder finding(FindingCode code, CollaborationRequest request) {
        return Finding.builder(code)
                .location(Location.ofPath("collaboration/" + request.id()))
                .putFigure("matter", request.matter());
    }
}
