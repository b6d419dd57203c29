package dev.plumbline.io.ical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The lasting names of events (UID): made of what an event is about and of nothing that changes, as UUIDs (RFC 7986, 5.3).
 * Where a book uses an id twice, the second is told from the first by its place. Confined to one thread.
 */
final class Uids {

    private static final long NO_VERSION = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long OWN_MAKING = 0x8000L;
    private static final long NO_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Map<UUID, Integer> taken = new HashMap<>();

    /** The name of the event that is told by these words, the first of which says what kind it is of. */
    String of(String... words) {
        UUID name = uuid(words);
        int before = taken.merge(name, 1, Integer::sum) - 1;
        return before == 0
                ? name.toString()
                : uuid(name.toString(), Integer.toString(before)).toString();
    }

    private static UUID uuid(String... words) {
        MessageDigest digest = sha256();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong() & NO_VERSION | OWN_MAKING, hash.getLong() & NO_VARIANT | VARIANT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException("Every Java platform has SHA-256.", none);
        }
    }
}
