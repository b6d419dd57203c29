package dev.plumbline.fact;

/**
 * A fact that states what was seen or counted, so that it can be put right by a {@link Correction}. What was decided,
 * signed or reported as a step is no such fact: it is answered by another step (WF-4).
 */
public interface Correctable extends Fact {

    /** What it states, in a line for people: {@code revenue 9000万元}. */
    String summary();
}
