/**
 * State machines as data: generic, without a word of the domain.
 *
 * <p>A {@link dev.plumbline.workflow.StateMachine} is a table of moves with guards. It answers what becomes of a state
 * when an event meets it, says why when it refuses, and can be listed, drawn, checked and extended (WF-5).
 *
 * <p><b>States and events of an application's own.</b> The machine takes states and events of any type with
 * {@code equals}; nothing else is asked of them. Where both are open to applications, the domain types them by the
 * interfaces {@link dev.plumbline.workflow.State} and {@link dev.plumbline.workflow.Event} over its own enums:
 *
 * <pre>{@code
 * enum IssueState implements State<IssueState> { REPORTED, TAKEN_IN, ... }
 * enum IssueEvent implements Event<IssueEvent> { TAKE_IN, ... }
 * StateMachine<State<IssueState>, Event<IssueEvent>, IssueStep> standard = ...;
 *
 * // an application
 * State<IssueState> awaitingVendor = State.refining(IssueState.IN_PROGRESS, "awaiting-vendor", "等待供应商", "awaiting vendor");
 * Event<IssueEvent> handToVendor = Event.named("hand-to-vendor", "转供应商", "hand to the vendor");
 * standard.toBuilder()
 *     .move(IssueState.IN_PROGRESS, handToVendor, awaitingVendor)
 *     .move(awaitingVendor, IssueEvent.RESOLVE, IssueState.RESOLVED)
 *     .build();
 * }</pre>
 *
 * <p>A state of an application's own says which standard state it counts as; so clocks, lights and rules, which know the
 * standard states alone, treat it rightly without knowing it.
 */
@NullMarked
package dev.plumbline.workflow;

import org.jspecify.annotations.NullMarked;
