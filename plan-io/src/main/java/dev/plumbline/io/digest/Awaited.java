package dev.plumbline.io.digest;

import dev.plumbline.attention.Stake;
import dev.plumbline.attention.Stakes;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all decisions of a status have in common: its moment, what things are called, what they put at risk. Confined to one
 * thread.
 */
final class Awaited {

    private final PlanStatus status;
    private final Stakes stakes;
    private final Instant now;
    private final Map<PlanId, Boolean> doubtful = new HashMap<>();

    Awaited(PlanStatus status) {
        this.status = status;
        this.stakes = Stakes.of(status);
        this.now = status.asOf().instant(status.book().zone());
    }

    Stakes stakes() {
        return stakes;
    }

    /** Whether a plan is not what its record says, so that nothing but an examination is done with it. */
    boolean isDoubtful(PlanId plan) {
        return doubtful.computeIfAbsent(
                plan,
                id -> !status.book().isSupposed(id)
                        && !status.book().integrity(id).isEmpty());
    }

    Instant now() {
        return now;
    }

    /** What something puts at risk, as late as it is. */
    Stake stake(Reference about, Optional<Instant> due) {
        long days = due.filter(now::isAfter)
                .map(limit -> ChronoUnit.DAYS.between(day(limit), status.date()))
                .orElse(0L);
        return stakes.at(about).late(days);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, status.book().zone());
    }

    /** The last instant of a day. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(status.book().zone()).toInstant().minusNanos(1);
    }

    List<PartyId> unitsFor(ProcessRole role) {
        return List.copyOf(status.book().organisation().unitsFor(role));
    }

    String title(PlanId plan) {
        return title(status, plan);
    }

    static String title(PlanStatus status, PlanId plan) {
        return status.plan(plan).map(PlanInForce::plan).map(Awaited::title).orElse(plan.value());
    }

    /** What is owed, with the plan where it is a report: measurements are told by their goal. */
    Localized name(ReportDue owed) {
        String plan = title(owed.plan());
        return owed.report().isEmpty()
                ? Localized.of(owed.title(), owed.title())
                : Localized.of(owed.title() + "（" + plan + "）", owed.title() + " (" + plan + ")");
    }

    static String title(Plan plan) {
        return plan.title().orElse(plan.id().value());
    }
}
