package dev.plumbline.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Entry;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Records grow from any earlier record; plain lists tell what each must hold. */
class ExecutionProperties {

    @Property(tries = 300)
    void everyRecordKeepsJustWhatItWasGiven(@ForAll @Size(max = 120) List<@IntRange(max = 1000) Integer> parents) {
        List<Execution> records = new ArrayList<>(List.of(Execution.empty()));
        List<List<Entry<?>>> expected = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < parents.size(); i++) {
            int parent = parents.get(i) % records.size();
            List<Entry<?>> longer = new ArrayList<>(expected.get(parent));
            longer.add(Remark.entry(i));
            records.add(records.get(parent).append(Remark.entry(i)));
            expected.add(longer);
        }
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).entries()).isEqualTo(expected.get(i));
            assertThat(records.get(i).size()).isEqualTo(expected.get(i).size());
        }
    }

    @Property(tries = 200)
    void sinceAnEarlierRecordIsWhatWasAppended(
            @ForAll @IntRange(max = 80) int before, @ForAll @IntRange(max = 80) int after) {
        Execution earlier = Execution.empty().appendAll(Remark.entries(0, before));
        Execution later = earlier.appendAll(Remark.entries(before, before + after));

        assertThat(later.since(earlier)).isEqualTo(Remark.entries(before, before + after));
        assertThat(later.since(Execution.empty())).isEqualTo(later.entries());
        assertThat(later.since(later)).isEmpty();
    }

    @Property(tries = 200)
    void equalsARecordOfTheSameFactsHoweverItGrew(
            @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(max = 60) int branch) {
        Execution base = Execution.empty().appendAll(Remark.entries(0, Math.min(size, branch)));
        base.append(Remark.entry(-1));
        Execution grown = base.appendAll(Remark.entries(base.size(), size));
        Execution fresh = Execution.empty().appendAll(Remark.entries(0, size));

        assertThat(grown).isEqualTo(fresh).hasSameHashCodeAs(fresh);
        assertThat(grown).isNotEqualTo(fresh.append(Remark.entry(-1)));
    }
}
