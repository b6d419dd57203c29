package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A company's own headers as they hold for one sheet; they go before the built-in words. Immutable and thread-safe. */
public final class OwnHeaders {

    private static final OwnHeaders NONE = new OwnHeaders(Map.of(), Set.of());

    private final Map<String, List<RoleWord>> roles;
    private final Set<String> kept;

    private OwnHeaders(Map<String, List<RoleWord>> roles, Set<String> kept) {
        this.roles = Map.copyOf(roles);
        this.kept = Set.copyOf(kept);
    }

    /** None. */
    public static OwnHeaders none() {
        return NONE;
    }

    /** Those of a mapping that hold for a sheet. */
    public static OwnHeaders of(TableMapping mapping, String sheet) {
        Map<String, List<RoleWord>> roles = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (TableMapping.Header header : mapping.headers()) {
            if (header.sheet().filter(other -> !other.equals(sheet)).isPresent()) {
                continue;
            }
            String key = HeaderKey.of(header.header());
            header.role()
                    .flatMap(Role::of)
                    .ifPresentOrElse(role -> roles.put(key, List.of(new RoleWord(role, true))), () -> kept.add(key));
        }
        return roles.isEmpty() && kept.isEmpty() ? NONE : new OwnHeaders(roles, kept);
    }

    List<RoleWord> header(String key) {
        return roles.getOrDefault(key, List.of());
    }

    boolean isKept(String key) {
        return kept.contains(key);
    }

    boolean isKnown(String key) {
        return roles.containsKey(key);
    }
}
