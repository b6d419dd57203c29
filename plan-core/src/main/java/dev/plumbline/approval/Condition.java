package dev.plumbline.approval;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;

/** Something that has to hold of a plan, request, issue or task before a step is taken. Implemented by enums. */
public interface Condition extends Guard<Attempt> {

    @Override
    default boolean holds(Attempt attempt) {
        return attempt.meets(this);
    }

    @Override
    default Localized reason(Attempt attempt) {
        return attempt.lack(this).orElseGet(this::requirement);
    }
}
