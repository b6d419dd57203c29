package dev.plumbline.collaboration;

import dev.plumbline.Attributes;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit asks others for help (跨部门协作申请单), filed with operations management (COL-1).
 *
 * <p>Of several with the same id the one that holds last counts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class CollaborationRequest implements CollaborationFact {

    CollaborationRequest() {}

    public abstract CollaborationId id();

    /** When operations management received it. */
    @Override
    public abstract Moment when();

    /** Who asks (需求部门). */
    public abstract OrgUnitId requestingUnit();

    /** The head of the unit that asks. */
    public abstract Optional<PartyId> head();

    /** What it is about (协作事项), not blank. */
    public abstract String matter();

    /** What is to be reached (协作目标). */
    public abstract Optional<String> goal();

    /** The day by which it is wanted (期望完成时间). */
    public abstract Optional<LocalDate> wantedDate();

    /** Who is to help (需配合部门). */
    public abstract List<OrgUnitId> helpingUnits();

    /** What is needed (资源支持). */
    public abstract List<ResourceNeed> resources();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    @Value.Check
    CollaborationRequest check() {
        Attributes.check("Request", id(), attributes());
        if (matter().isBlank()) {
            throw new IllegalArgumentException("Request [" + id() + "] has no matter. Say what help is wanted for.");
        }
        return told();
    }

    /** Blank texts tell nothing. */
    private CollaborationRequest told() {
        return Told.all(goal()) ? this : toBuilder().goal(Told.text(goal())).build();
    }

    /** The parts of the form that are not filled in. */
    public List<Localized> missingParts() {
        List<Localized> missing = new ArrayList<>();
        addIf(head().isEmpty(), missing, "需求部门负责人", "head of the requesting unit");
        addIf(goal().isEmpty(), missing, "协作目标", "goal");
        addIf(wantedDate().isEmpty(), missing, "期望完成时间", "wanted date");
        addIf(helpingUnits().isEmpty(), missing, "需配合部门", "helping units");
        return missing;
    }

    private static void addIf(boolean lacks, List<Localized> missing, String chinese, String english) {
        if (lacks) {
            missing.add(Localized.of(chinese, english));
        }
    }

    /** Every unit that takes part, the requesting one first. */
    public List<OrgUnitId> units() {
        List<OrgUnitId> units = new ArrayList<>(List.of(requestingUnit()));
        units.addAll(helpingUnits());
        return units.stream().distinct().toList();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code CollaborationRequest}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CollaborationRequest}. */
    public static final class Builder extends CollaborationRequestBuilder {
        Builder() {}
    }
}
