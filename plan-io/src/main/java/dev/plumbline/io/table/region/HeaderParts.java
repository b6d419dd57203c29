package dev.plumbline.io.table.region;

import java.util.ArrayList;
import java.util.List;

/** Splits a header that names several things: 项目/任务, 原因及类型. */
final class HeaderParts {

    private static final String MARKS = "/／、及与和&\n";

    private HeaderParts() {}

    /** The parts, each at least two letters long; none where there is only one. */
    static List<String> of(String header) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i == header.length() || MARKS.indexOf(header.charAt(i)) >= 0) {
                String part = header.substring(from, i).strip();
                if (part.length() >= 2) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }
}
