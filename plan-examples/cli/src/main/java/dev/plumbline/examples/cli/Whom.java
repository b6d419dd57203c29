package dev.plumbline.examples.cli;

import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whom something is written for. */
final class Whom {

    @Option(
            names = "--for",
            paramLabel = "PARTY",
            description = "A unit, a person, a position or a body; else the whole company.")
    private Optional<String> party = Optional.empty();

    /** The party meant; empty for the company. One that nobody knows is refused with those that are known. */
    Optional<PartyId> in(PlanStatus status, CommandSpec spec) {
        return party.map(name -> KnownParties.find(status, name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), KnownParties.unknown(status, name))));
    }
}
