package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a finding applies: the thing in this page as a link, and under it the cell or line it was read from.
 *
 * @param page what is written to
 * @param location the place
 */
record FindingPlace(Page page, Location location) {

    void write() {
        location.path().ifPresent(path -> {
            page.html().open("div");
            page.link(path);
            page.html().close();
        });
        List<String> parts = parts();
        if (!parts.isEmpty()) {
            String whole = location.file().orElse("");
            page.html().leaf("div", String.join(" › ", parts), "class", "sub", "title", whole);
        } else if (location.path().isEmpty()) {
            page.html().text(Figures.NONE);
        }
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        location.file().map(FindingPlace::lastName).ifPresent(parts::add);
        location.sheet().ifPresent(name -> parts.add(page.say(Words.SHEET, Map.of("name", name))));
        cell().ifPresent(parts::add);
        location.line().ifPresent(line -> parts.add(page.say(Words.LINE, Map.of("n", line))));
        location.pointer().ifPresent(parts::add);
        return parts;
    }

    private Optional<String> cell() {
        String header = location.header()
                .map(name -> page.say(Words.IN_BRACKETS, Map.of("text", name)))
                .orElse("");
        if (location.row().isPresent()) {
            return Optional.of(location.column().orElse("") + location.row().getAsInt() + header);
        }
        return location.column().map(letters -> letters + header);
    }

    /** The file's name without its folders. */
    private static String lastName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
