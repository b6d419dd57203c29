package dev.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReferenceProperties {

    @Property(tries = 300)
    void whatIsWrittenReadsBack(@ForAll String kind, @ForAll String id) {
        Assume.that(!kind.isBlank() && !id.isBlank() && kind.indexOf('/') < 0);
        Reference reference = Reference.of(kind, id);

        assertThat(Reference.parse(reference.toString())).isEqualTo(reference);
    }
}
