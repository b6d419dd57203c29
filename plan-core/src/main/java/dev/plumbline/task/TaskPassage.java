package dev.plumbline.task;

import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.State;
import java.time.Instant;

/**
 * A task enters a state (TASK-2). Immutable and thread-safe.
 *
 * @param state the state entered
 * @param since when
 * @param by who recorded it
 * @param told whether a table told of it, so that it may have come there earlier
 */
public record TaskPassage(State<TaskState> state, Instant since, PartyId by, boolean told) {}
