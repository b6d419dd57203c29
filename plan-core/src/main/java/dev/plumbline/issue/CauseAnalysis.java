package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found out about an issue (原因分析): its root cause by five whys or fishbone, what stops its effect for now, and
 * what keeps it from happening again (ISS-5).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class CauseAnalysis implements IssueAction {

    CauseAnalysis() {}

    @Override
    public abstract IssueId issue();

    @Override
    public abstract Moment when();

    /** The chain of whys (5Why). */
    public abstract Optional<FiveWhys> fiveWhys();

    /** The causes by category (鱼骨图). */
    public abstract Optional<Fishbone> fishbone();

    /** What stops its effect for now (临时措施). */
    public abstract Optional<String> containment();

    /** What keeps it from happening again (长期预防措施). */
    public abstract Optional<String> prevention();

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.ANALYSE;
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }

    /** The root causes it found: the end of the chain of whys, and every cause of the fishbone. */
    public List<RootCause> rootCauses() {
        List<RootCause> causes = new ArrayList<>();
        fiveWhys().flatMap(FiveWhys::rootCause).ifPresent(causes::add);
        fishbone().ifPresent(bone -> causes.addAll(bone.rootCauses()));
        return causes;
    }

    /** What is wrong with the structures. */
    public List<Finding> findings() {
        Location location = Location.ofPath("issue/" + issue());
        List<Finding> findings = new ArrayList<>();
        fiveWhys().ifPresent(whys -> findings.addAll(whys.findings(location)));
        fishbone().ifPresent(bone -> findings.addAll(bone.findings(location)));
        return findings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code CauseAnalysis}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    CauseAnalysis check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private CauseAnalysis told() {
        return Told.all(containment(), prevention())
                ? this
                : toBuilder()
                        .containment(Told.text(containment()))
                        .prevention(Told.text(prevention()))
                        .build();
    }

    /** Builds a {@link CauseAnalysis}. */
    public static final class Builder extends CauseAnalysisBuilder {
        Builder() {}
    }
}
