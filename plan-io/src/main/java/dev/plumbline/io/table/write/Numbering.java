package dev.plumbline.io.table.write;

import java.util.Collection;

/**
 * How things of a plan are called in its tables: by what follows the plan's own id where all their ids begin with it, else
 * by their whole ids.
 *
 * @param prefix the plan's id and a slash; empty where ids are written whole
 */
record Numbering(String prefix) {

    static Numbering of(String plan, Collection<String> ids) {
        String prefix = plan + "/";
        boolean nested = ids.stream().allMatch(id -> id.startsWith(prefix) && id.length() > prefix.length());
        return new Numbering(nested ? prefix : "");
    }

    boolean isFull() {
        return prefix.isEmpty();
    }

    String number(String id) {
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }
}
