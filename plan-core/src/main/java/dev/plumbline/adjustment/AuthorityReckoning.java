package dev.plumbline.adjustment;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.fact.Stamp;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the authority by which somebody may decide on a request: the lowest that its size, added up, allows. */
final class AuthorityReckoning {

    /** The detail of an approval that names the authority it was given by. */
    static final String AUTHORITY = "authority";

    private static final Set<AdjustmentState> COUNTED = Set.of(AdjustmentState.APPROVED, AdjustmentState.PUBLISHED);

    private final AdjustmentProcess process;
    private final AdjustmentCase of;

    AuthorityReckoning(AdjustmentProcess process, AdjustmentCase of) {
        this.process = process;
        this.of = of;
    }

    Optional<ApprovalAuthority> deciding(Stamp stamp) {
        LocalDate day = day(stamp.recordedAt());
        return process.policy().authorities().levelsFor(of.request().trigger()).stream()
                .filter(level -> process.representation().standsFor(stamp.by(), level.party(), day))
                .filter(level -> covers(level, day))
                .findFirst();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, process.zone());
    }

    private boolean covers(ApprovalAuthority level, LocalDate day) {
        return level.unlimited()
                || of.size()
                        .flatMap(size -> used(level, day).map(size::plus))
                        .filter(level::covers)
                        .isPresent();
    }

    /** What the authority has approved in the same period; empty where that can no longer be told. */
    private Optional<ChangeSize> used(ApprovalAuthority level, LocalDate day) {
        Period window = process.policy().authorities().window(day);
        List<Optional<ChangeSize>> sizes = of.others().stream()
                .filter(other -> COUNTED.contains(other.state()) && isBy(level, other, window))
                .map(of::size)
                .toList();
        return sizes.stream().allMatch(Optional::isPresent)
                ? Optional.of(sizes.stream().flatMap(Optional::stream).reduce(ChangeSize.NONE, ChangeSize::plus))
                : Optional.empty();
    }

    private boolean isBy(ApprovalAuthority level, AdjustmentRequest other, Period window) {
        Optional<AuditStep> approval = other.trail().last(AdjustmentEvent.APPROVE.id());
        return approval.filter(
                        step -> level.party().toString().equals(step.details().get(AUTHORITY)))
                .filter(step -> window.contains(day(step.at())))
                .isPresent();
    }
}
