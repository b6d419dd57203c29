package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;

/** The parts of a workbook: a checked zip file whose entries are opened by name, whatever the case of the letters. */
final class ZipPackage {

    private final byte[] file;
    private final Refusals refusals;
    private final Map<String, ZipEntryRecord> entries = new LinkedHashMap<>();
    private final Set<ZipEntryRecord> opened = new HashSet<>();
    private final XMLInputFactory parsers = XmlParsers.secure();
    private long inflated;

    ZipPackage(byte[] file, Refusals refusals) throws PlanFormatException {
        this.file = file;
        this.refusals = refusals;
        for (ZipEntryRecord entry : ZipDirectory.read(file, refusals)) {
            entries.put(key(entry.name()), entry);
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The entries that nobody has opened yet. */
    List<ZipEntryRecord> unread() {
        return entries.values().stream()
                .filter(entry -> !opened.contains(entry))
                .toList();
    }

    Optional<ZipEntryRecord> entry(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    /** The contents of an entry, counted and checked while they are read. */
    InputStream open(ZipEntryRecord entry) {
        opened.add(entry);
        InputStream stored = new ByteArrayInputStream(file, entry.data(), entry.stored());
        InputStream contents = entry.method() == ZipEntryRecord.STORED ? stored : new Inflating(stored);
        return new CountedEntry(contents, entry, this);
    }

    /** Counts bytes that came out of an entry. */
    void count(ZipEntryRecord entry, int bytes, long ofEntry) throws PlanFormatException {
        inflated += bytes;
        refusals.check(ReadLimit.INFLATED_BYTES, inflated);
        if (ofEntry > 1 << 20) {
            refusals.check(ReadLimit.INFLATION_RATIO, ofEntry / Math.max(1, entry.stored()));
        }
    }

    /** What makes the parsers of this one workbook's parts. */
    XMLInputFactory parsers() {
        return parsers;
    }

    Refusals refusals() {
        return refusals;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Inflates without the zlib wrapping and gives the native memory back when closed. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream stored) {
            super(stored, new Inflater(true), 8192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
