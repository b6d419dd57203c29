package dev.plumbline.io.json;

import dev.plumbline.fact.Fact;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.monitoring.ReportKind;

/** The documents of what is owed and of changes outside. */
final class MonitoringParts {

    private MonitoringParts() {}

    static void enter(Codecs codecs) {
        codecs.element(
                ReportKind.class, ReportKindDocument.class, ReportKindDocument::from, ReportKindDocument::toKind);
        codecs.element(
                MonitoringPolicyDocument.Due.class, MonitoringPolicyDocument.Due.class, same -> same, same -> same);
        codecs.element(
                MonitoringPolicy.class,
                MonitoringPolicyDocument.class,
                MonitoringPolicyDocument::from,
                MonitoringPolicyDocument::toPolicy);
    }

    static void enter(Kinds<Fact> kinds) {
        kinds.add(
                "report-filed",
                ReportFiled.class,
                ReportFiledDocument.class,
                ReportFiledDocument::from,
                ReportFiledDocument::toFiled);
        kinds.add(
                "external-change",
                ExternalChange.class,
                ExternalChangeDocument.class,
                ExternalChangeDocument::from,
                ExternalChangeDocument::toChange);
    }
}
