package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.book.LostRecord;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** What could not be read, as it is written. */
record LostRecordDocument(
        @Required Reference what, @Nullable PlanId plan) {

    static LostRecordDocument from(LostRecord lost) {
        return new LostRecordDocument(lost.what(), lost.plan().orElse(null));
    }

    LostRecord toRecord() {
        return new LostRecord(what, ofNullable(plan));
    }
}
