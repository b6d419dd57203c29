package dev.plumbline.io.json;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.ActionItem;
import dev.plumbline.status.ExternalChangeStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import dev.plumbline.status.WhomToTell;
import java.io.IOException;
import java.util.Locale;

/** Writes what is owed, what changed outside and what meetings resolved, as part of a status (MON-2, MON-3, TASK-8). */
final class MonitoringJson {

    private MonitoringJson() {}

    static void write(PlanStatus status, JsonOut json) throws IOException {
        json.array("reportsDue", status.reportsDue().all(), due -> json.object(() -> due(due, json)));
        json.array("externalChanges", status.externalChanges(), each -> json.object(() -> change(each, json)));
        json.array("actionItems", status.actionItems(), each -> json.object(() -> item(each, json)));
    }

    private static void due(ReportDue due, JsonOut json) throws IOException {
        json.text("kind", word(due.kind()));
        json.text("title", due.title());
        json.text("plan", due.plan());
        json.text("about", due.about());
        json.text("report", due.report());
        json.text("owner", due.owner().map(PartyId::label));
        json.text("recipient", due.recipient().map(MonitoringJson::word));
        json.number("given", due.count(ReportOccurrence.State.GIVEN));
        json.number("late", due.count(ReportOccurrence.State.LATE));
        json.number("missing", due.count(ReportOccurrence.State.MISSING));
        json.texts(
                "missingPeriods",
                due.missing().stream().map(each -> each.period().toString()).toList());
        json.text("nextDue", due.next().map(ReportOccurrence::due));
        json.value("isCovered", due.occurrences().stream().allMatch(ReportOccurrence::isCovered));
    }

    private static void change(ExternalChangeStatus status, JsonOut json) throws IOException {
        json.text("id", status.change().id());
        json.text("what", status.change().what());
        json.text("since", status.change().since());
        json.texts(
                "mayTouch",
                status.change().mayTouch().stream().map(Reference::toString).toList());
        json.texts("answers", status.answers().stream().map(Reference::toString).toList());
        json.object("tell", () -> whom(status.whom(), json));
    }

    private static void whom(WhomToTell whom, JsonOut json) throws IOException {
        json.texts("owners", whom.owners().stream().map(PartyId::toString).toList());
        json.texts("superiors", whom.superiors().stream().map(PartyId::toString).toList());
        json.texts("units", whom.units().stream().map(PartyId::toString).toList());
    }

    private static void item(ActionItem item, JsonOut json) throws IOException {
        json.text("resolution", item.resolution().resolution().id());
        json.text("text", item.resolution().resolution().text());
        json.text("owner", item.owner().label());
        json.text("deadline", item.resolution().resolution().deadline());
        json.text("task", item.task().map(task -> task.task().id()));
        json.text("done", item.resolution().done());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
