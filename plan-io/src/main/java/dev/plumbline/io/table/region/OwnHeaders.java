package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A company's own headers as they hold for one sheet; they go before the built-in words. Immutable and thread-safe. */
public final class OwnHeaders {

    private static final OwnHeaders NONE = new OwnHeaders(Map.of(), Set.of(), Set.of());

    private final Map<String, List<RoleWord>> roles;
    private final Set<String> kept;
    private final Set<String> ignored;

    private OwnHeaders(Map<String, List<RoleWord>> roles, Set<String> kept, Set<String> ignored) {
        this.roles = Map.copyOf(roles);
        this.kept = Set.copyOf(kept);
        this.ignored = Set.copyOf(ignored);
    }

    /** None. */
    public static OwnHeaders none() {
        return NONE;
    }

    /**
     * Those of a mapping that hold for a sheet. A header may have several roles, of which each table takes its own; where it
     * has one somewhere it is not kept or left out elsewhere.
     */
    public static OwnHeaders of(TableMapping mapping, String sheet) {
        Map<String, List<RoleWord>> roles = new HashMap<>();
        Set<String> kept = new HashSet<>();
        Set<String> ignored = new HashSet<>();
        for (TableMapping.Header header : mapping.headers()) {
            if (header.sheet().filter(other -> !other.equals(sheet)).isPresent()) {
                continue;
            }
            String key = HeaderKey.of(header.header());
            Optional<Role> role = header.role().flatMap(Role::of);
            if (role.isPresent()) {
                roles.computeIfAbsent(key, any -> new ArrayList<>()).add(new RoleWord(role.get(), true));
            } else {
                kept.add(key);
                header.role().filter(TableMapping.IGNORE::equals).ifPresent(any -> ignored.add(key));
            }
        }
        kept.removeAll(roles.keySet());
        ignored.removeAll(roles.keySet());
        return roles.isEmpty() && kept.isEmpty() ? NONE : new OwnHeaders(roles, kept, ignored);
    }

    List<RoleWord> header(String key) {
        return roles.getOrDefault(key, List.of());
    }

    boolean isKept(String key) {
        return kept.contains(key);
    }

    boolean isIgnored(String key) {
        return ignored.contains(key);
    }

    /** The keys that have a role. */
    Set<String> known() {
        return roles.keySet();
    }

    boolean isKnown(String key) {
        return roles.containsKey(key);
    }
}
