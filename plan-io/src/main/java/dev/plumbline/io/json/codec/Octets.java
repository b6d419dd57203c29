package dev.plumbline.io.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Compares and mixes short runs of bytes eight at a time. */
final class Octets {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Octets() {}

    /**
     * Where the first byte stands that means something within a text, or is no ASCII: a quotation mark, a backslash, a control
     * character, part of a wider character. Where it cannot tell, for want of eight bytes, the place it came to.
     */
    static int special(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = eight(bytes, at);
            long quote = eight ^ '"' * ONES;
            long slash = eight ^ '\\' * ONES;
            long found = (quote - ONES & ~quote | slash - ONES & ~slash | eight - ' ' * ONES & ~eight | eight) & TOPS;
            if (found != 0) {
                // what is found above the first one may be wrong, the first one is not
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        return at;
    }

    /** The eight bytes from a place on, the first in the lowest bits. */
    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** Whether some bytes are those of a key, all of it. */
    static boolean equal(byte[] bytes, int from, byte[] key) {
        int length = key.length;
        if (length < Long.BYTES) {
            for (int at = 0; at < length; at++) {
                if (bytes[from + at] != key[at]) {
                    return false;
                }
            }
            return true;
        }
        return equal(bytes, from, key, 0);
    }

    /** The same of a key of eight bytes or more, from one of its places on. */
    static boolean equal(byte[] bytes, int from, byte[] key, int first) {
        int last = key.length - Long.BYTES;
        for (int at = first; at < last; at += Long.BYTES) {
            if (eight(bytes, from + at) != eight(key, at)) {
                return false;
            }
        }
        return eight(bytes, from + last) == eight(key, last);
    }

    /** A number by which some bytes are found again; its upper bits are the ones that all bytes have a say in. */
    static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        if (length < Long.BYTES) {
            for (int at = from; at < to; at++) {
                hash = hash << 8 | bytes[at] & 0xFF;
            }
        } else {
            int last = to - Long.BYTES;
            for (int at = from; at < last; at += Long.BYTES) {
                hash = (hash ^ eight(bytes, at)) * MIX;
                hash ^= hash >>> 29;
            }
            hash ^= eight(bytes, last);
        }
        return (hash ^ hash >>> 32) * MIX;
    }
}
