package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the central directory of a zip file and refuses what no honest workbook holds (SAFE-4): entries that are
 * encrypted, compressed in another way than deflate, named twice or outside the file's own tree, that overlap, or
 * whose local header tells something else than the directory.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long MARK_32 = 0xFFFFFFFFL;
    private static final int EXTRA_64 = 1;

    private final ByteBuffer file;
    private final Refusals refusals;
    private int start;
    private int end;
    private long count;

    private ZipDirectory(byte[] file, Refusals refusals) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.refusals = refusals;
    }

    /** The entries in the order of their bytes. */
    static List<ZipEntryRecord> read(byte[] file, Refusals refusals) throws PlanFormatException {
        try {
            return new ZipDirectory(file, refusals).entries();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw refusals.damaged("zip", "压缩包目录指向文件之外", "the zip directory points outside the file");
        }
    }

    private List<ZipEntryRecord> entries() throws PlanFormatException {
        locate();
        refusals.check(ReadLimit.ENTRIES, count);
        List<ZipEntryRecord> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long inflated = 0;
        int at = start;
        for (long i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || file.getInt(at) != CENTRAL) {
                throw refusals.damaged("zip", "压缩包目录不完整", "the zip directory is incomplete");
            }
            ZipEntryRecord entry = entry(at);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw refusals.unsafe(entry.name(), "条目名重复", "the entry is there twice");
            }
            inflated += entry.inflated();
            refusals.check(ReadLimit.INFLATED_BYTES, inflated);
            entries.add(entry);
            at += CENTRAL_LENGTH + unsigned16(at + 28) + unsigned16(at + 30) + unsigned16(at + 32);
        }
        return apart(entries);
    }

    private void locate() throws PlanFormatException {
        int at = file.limit() - END_LENGTH;
        int last = Math.max(0, at - MAX_COMMENT);
        while (at >= last && !(file.getInt(at) == END && at + END_LENGTH + unsigned16(at + 20) == file.limit())) {
            at--;
        }
        if (at < last) {
            throw refusals.damaged("zip", "文件被截断,找不到压缩包目录", "the file is cut off, the zip directory is missing");
        }
        count = unsigned16(at + 10);
        long size = unsigned32(at + 12);
        long offset = unsigned32(at + 16);
        int before = at - 20;
        if (before >= 0 && file.getInt(before) == LOCATOR_64) {
            at = Math.toIntExact(file.getLong(before + 8));
            if (file.getInt(at) != END_64) {
                throw refusals.damaged("zip", "压缩包目录不完整", "the zip directory is incomplete");
            }
            count = file.getLong(at + 32);
            size = file.getLong(at + 40);
            offset = file.getLong(at + 48);
        }
        if (count < 0 || size < 0 || offset < 0 || Math.addExact(offset, size) > at) {
            throw refusals.damaged("zip", "压缩包目录指向文件之外", "the zip directory points outside the file");
        }
        start = (int) offset;
        end = (int) (offset + size);
    }

    private ZipEntryRecord entry(int at) throws PlanFormatException {
        String name = name(at + CENTRAL_LENGTH, unsigned16(at + 28));
        checkName(name);
        if ((unsigned16(at + 8) & 0x2041) != 0) {
            throw refusals.unsafe(name, "条目已加密", "the entry is encrypted");
        }
        int method = unsigned16(at + 10);
        if (method != ZipEntryRecord.STORED && method != ZipEntryRecord.DEFLATED) {
            throw refusals.unsafe(
                    name,
                    "压缩方式 " + method + " 不受支持(只支持存储和 deflate)",
                    "compression method " + method + " where only stored and deflated are read");
        }
        long[] wide = wide(at);
        int stored = Math.toIntExact(wide[1]);
        if (wide[0] < 0 || stored < 0 || (method == ZipEntryRecord.STORED && wide[0] != stored)) {
            throw refusals.damaged(name, "条目大小不一致", "the sizes of the entry do not fit");
        }
        int header = Math.toIntExact(wide[2]);
        return new ZipEntryRecord(name, method, unsigned32(at + 16), stored, wide[0], header, data(header, at, name));
    }

    /** Inflated size, stored size and offset; from the 64-bit extra field where the short fields are marked. */
    private long[] wide(int at) {
        long[] values = {unsigned32(at + 24), unsigned32(at + 20), unsigned32(at + 42)};
        int field = at + CENTRAL_LENGTH + unsigned16(at + 28);
        int stop = field + unsigned16(at + 30);
        while (field + 4 <= stop && unsigned16(field) != EXTRA_64) {
            field += 4 + unsigned16(field + 2);
        }
        int next = field + 4;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == MARK_32 && next + 8 <= stop) {
                values[i] = file.getLong(next);
                next += 8;
            }
        }
        return values;
    }

    private int data(int header, int central, String name) throws PlanFormatException {
        if (header < 0 || file.getInt(header) != LOCAL) {
            throw refusals.damaged(name, "条目头缺失", "the entry's header is missing");
        }
        int length = unsigned16(header + 26);
        boolean same = length == unsigned16(central + 28)
                && unsigned16(header + 8) == unsigned16(central + 10)
                && file.slice(header + LOCAL_LENGTH, length).equals(file.slice(central + CENTRAL_LENGTH, length));
        if (!same) {
            throw refusals.unsafe(name, "条目头与目录不符", "the entry's header and the directory differ");
        }
        return header + LOCAL_LENGTH + length + unsigned16(header + 28);
    }

    private String name(int at, int length) {
        return new String(file.array(), at, length, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private void checkName(String name) throws PlanFormatException {
        boolean plain = !name.isEmpty() && !name.startsWith("/") && name.indexOf(':') < 0;
        plain &= name.chars().noneMatch(each -> each < ' ' || each == 0x7F || each == 0xFFFD);
        for (String step : name.split("/", -1)) {
            plain &= !step.equals("..") && !step.equals(".");
        }
        if (!plain || name.contains("//")) {
            throw refusals.unsafe(printable(name), "条目名指向文件之外", "the entry's name leads out of the file");
        }
    }

    private static String printable(String name) {
        StringBuilder text = new StringBuilder();
        name.chars().limit(100).forEach(each -> text.append(each < ' ' || each == 0x7F ? '?' : (char) each));
        return text.toString();
    }

    private List<ZipEntryRecord> apart(List<ZipEntryRecord> entries) throws PlanFormatException {
        entries.sort(Comparator.comparingInt(ZipEntryRecord::header));
        int free = 0;
        for (ZipEntryRecord entry : entries) {
            if (entry.header() < free) {
                throw refusals.unsafe(entry.name(), "条目相互重叠", "entries overlap");
            }
            free = Math.addExact(entry.data(), entry.stored());
        }
        if (free > start) {
            throw refusals.damaged("zip", "条目超出文件", "an entry reaches beyond the file");
        }
        return entries;
    }

    private int unsigned16(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private long unsigned32(int at) {
        return file.getInt(at) & MARK_32;
    }
}
