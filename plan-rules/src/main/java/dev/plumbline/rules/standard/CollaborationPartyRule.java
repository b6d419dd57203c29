package dev.plumbline.rules.standard;

import dev.plumbline.collaboration.CollaborationProgress;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Requests of units, or for the help of units, that the organisation does not have (COL-1). */
final class CollaborationPartyRule implements Rule<PlanStatus> {

    static final FindingCode UNKNOWN = FindingCode.of(
                    "collaboration-unknown-unit",
                    Severity.ERROR,
                    "跨部门协作申请单“{matter}”中的部门{units}不在组织架构中",
                    "Collaboration request [{matter}] names units that the organisation does not have: {units}")
            .advising("更正部门名称，或补充组织架构。", "Correct the names, or add the units to the organisation.");

    @Override
    public String id() {
        return "collaboration-parties";
    }

    @Override
    public Localized title() {
        return Localized.of("协作申请中的部门须在组织架构中", "Units of requests are in the organisation");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.COLLABORATION;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(UNKNOWN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        Organisation organisation = status.book().organisation();
        if (organisation.units().isEmpty()) {
            return;
        }
        for (CollaborationProgress progress : status.collaborations().requests()) {
            CollaborationRequest request = progress.request();
            List<String> unknown = request.units().stream()
                    .filter(unit -> organisation.unit(unit).isEmpty())
                    .map(OrgUnitId::label)
                    .toList();
            if (!unknown.isEmpty()) {
                findings.report(Finding.builder(UNKNOWN)
                        .location(Location.ofPath("collaboration/" + request.id()))
                        .putFigure("matter", request.matter())
                        .putFigure("units", unknown)
                        .build());
            }
        }
    }
}
