package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What resource needs leave open (RES-1). */
public final class NeedCheck {

    /** A need does not say how much. */
    public static final FindingCode NO_QUANTITY = FindingCode.of(
                    "need-without-quantity",
                    Severity.INFO,
                    "资源需求“{need}”没有数量",
                    "Resource need [{need}] states no amount")
            .advising("写明人数、金额或数量", "State a number of people, an amount of money or a quantity");

    /** A need does not say who provides it. */
    public static final FindingCode NO_PROVIDER = FindingCode.of(
                    "need-without-provider",
                    Severity.INFO,
                    "资源需求“{need}”没有提供方",
                    "Resource need [{need}] names no provider")
            .advising("写明由哪个部门提供", "Name the unit that provides it");

    private NeedCheck() {}

    /** A finding for each need without quantity and for each without provider, in the order of the needs. */
    public static List<Finding> findings(Collection<ResourceNeed> needs) {
        List<Finding> findings = new ArrayList<>();
        for (ResourceNeed need : needs) {
            if (need.quantity().isEmpty()) {
                findings.add(finding(NO_QUANTITY, need));
            }
            if (need.provider().isEmpty()) {
                findings.add(finding(NO_PROVIDER, need));
            }
        }
        return findings;
    }

    private static Finding finding(FindingCode code, ResourceNeed need) {
        return Finding.builder(code)
                .location(need.about()
                        .map(about -> Location.ofPath(about.toString()))
                        .orElse(Location.nowhere()))
                .putFigure("need", need.description())
                .build();
    }
}
