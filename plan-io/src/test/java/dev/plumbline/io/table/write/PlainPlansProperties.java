package dev.plumbline.io.table.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A plan such as an office has comes back from a workbook and from CSV as it was, in both languages (IO-2, IO-3). */
class PlainPlansProperties {

    @Property(tries = 150)
    void ensurePlanComesBackWhole(
            @ForAll long seed, @ForAll boolean nested, @ForAll boolean csv, @ForAll boolean english)
            throws IOException {
        Plan plan = new PlainPlans(seed, nested).plan();
        String format = csv ? "csv" : "xlsx";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult written = PlanFormats.write(
                PlanBook.of(plan), format, out, WriteOptions.compact().in(english ? Locale.ENGLISH : Locale.CHINESE));
        var read =
                PlanFormats.read("out." + format, new ByteArrayInputStream(out.toByteArray()), ReadOptions.standard());
        assertThat(read.value().plans()).containsExactly(plan);
        assertThat(written.omissions().stream().map(PlainPlansProperties::path).toList())
                .as(written.omissions().toString())
                .isSubsetOf(List.of("book"));
        assertThat(read.findings().stream()
                        .filter(finding -> finding.severity() == dev.plumbline.diagnostic.Severity.ERROR))
                .isEmpty();
    }

    private static String path(Finding finding) {
        return finding.location().path().orElse("");
    }
}
