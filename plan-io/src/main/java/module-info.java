/** Readers and writers of plan books, and reports for people. */
@SuppressWarnings("module")
module dev.plumbline.io {
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.slf4j;
    requires static org.jspecify;
    requires transitive dev.plumbline.core;

    exports dev.plumbline.io;
    exports dev.plumbline.io.journal;
    exports dev.plumbline.io.json to
            dev.plumbline.io.jdbc;
    exports dev.plumbline.io.spi;

    uses dev.plumbline.io.spi.PlanReader;
    uses dev.plumbline.io.spi.PlanWriter;

    provides dev.plumbline.io.spi.PlanReader with
            dev.plumbline.io.csv.CsvPlanReader,
            dev.plumbline.io.json.JsonPlanReader,
            dev.plumbline.io.xlsx.XlsxPlanReader;
    provides dev.plumbline.io.spi.PlanWriter with
            dev.plumbline.io.csv.CsvPlanWriter,
            dev.plumbline.io.ical.IcsPlanWriter,
            dev.plumbline.io.json.JsonPlanWriter,
            dev.plumbline.io.xlsx.XlsxPlanWriter;
}
