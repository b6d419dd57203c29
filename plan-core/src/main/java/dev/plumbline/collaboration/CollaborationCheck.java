package dev.plumbline.collaboration;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.OrgUnitId;
import java.util.ArrayList;
import java.util.List;

/** What requests, notices, kick-offs and resolutions lack (COL-1, COL-2); the codes of {@link Collaborations#findings()}. */
public final class CollaborationCheck {

    /** A request's form has gaps. */
    public static final FindingCode REQUEST_INCOMPLETE = FindingCode.of(
                    "collaboration-request-incomplete",
                    Severity.WARNING,
                    "跨部门协作申请单“{matter}”缺少: {parts}",
                    "Collaboration request [{matter}] lacks: {parts}")
            .advising("补充申请单", "Fill in the form");

    /** A kick-off was held, but a unit has no duty with date and interface person. */
    public static final FindingCode DUTY_INCOMPLETE = FindingCode.of(
                    "collaboration-duty-incomplete",
                    Severity.WARNING,
                    "“{matter}”的启动会未明确[{unit}]的职责、时间节点或对接人",
                    "The kick-off of [{matter}] left open the duty, date or interface person of [{unit}]")
            .advising("在协作会议纪要中补充", "Add them to the minutes");

    /** A notice does not say everything. */
    public static final FindingCode NOTICE_INCOMPLETE = FindingCode.of(
                    "meeting-notice-incomplete",
                    Severity.INFO,
                    "会议“{meeting}”的通知缺少: {parts}",
                    "The notice of meeting [{meeting}] lacks: {parts}")
            .advising("补发议题、材料和参会人员", "Send what is missing");

    /** A resolution has no owner or no deadline. */
    public static final FindingCode RESOLUTION_INCOMPLETE = FindingCode.of(
                    "meeting-resolution-incomplete",
                    Severity.WARNING,
                    "决议事项“{resolution}”没有责任人或完成时限",
                    "Resolution [{resolution}] has no owner or no deadline")
            .advising("在会议纪要中补充责任人和完成时限", "Add owner and deadline to the minutes");

    /** A request was closed too early. */
    public static final FindingCode CLOSURE_REFUSED = FindingCode.of(
                    "collaboration-closure-refused",
                    Severity.ERROR,
                    "“{matter}”在{when}的关闭无效, 未完成的决议事项: {open}",
                    "The closure of [{matter}] at {when} does not count; open resolutions: {open}")
            .advising("完成全部决议事项后再关闭", "Close it when every resolution is done");

    /** Something is spoken of that is not there. */
    public static final FindingCode UNKNOWN = FindingCode.of(
                    "collaboration-unknown",
                    Severity.ERROR,
                    "记录提到的[{about}]不存在",
                    "Something was recorded about [{about}], which is not there")
            .advising("补录申请单、会议或会议纪要，或更正编号", "Record the request, meeting or minutes, or correct the id");

    private final Collaborations collaborations;
    private final List<Finding> findings = new ArrayList<>();

    CollaborationCheck(Collaborations collaborations) {
        this.collaborations = collaborations;
    }

    List<Finding> findings() {
        collaborations.requests().forEach(this::checkRequest);
        collaborations.meetings().forEach(this::checkNotice);
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

    private void checkResolution(ResolutionProgress progress) {
        if (!progress.resolution().isComplete()) {
            findings.add(Finding.builder(RESOLUTION_INCOMPLETE)
                    .location(Location.ofPath(
                            "resolution/" + progress.resolution().id()))
                    .putFigure("resolution", progress.resolution().text())
                    .build());
        }
    }

    static Finding unknown(Reference about) {
        return Finding.builder(UNKNOWN)
                .location(Location.ofPath(about.toString()))
                .putFigure("about", about)
                .build();
    }

    static Finding refusedClosure(CollaborationRequest request, RequestClosure closure, List<String> open) {
        return finding(CLOSURE_REFUSED, request)
                .putFigure("when", closure.when())
                .putFigure("open", open)
                .build();
    }

    private static Finding.Builder finding(FindingCode code, CollaborationRequest request) {
        return Finding.builder(code)
                .location(Location.ofPath("collaboration/" + request.id()))
                .putFigure("matter", request.matter());
    }
}
