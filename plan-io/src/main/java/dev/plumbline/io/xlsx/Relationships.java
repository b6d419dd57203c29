package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadLimit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The parts that one part of a workbook refers to. */
final class Relationships {

    /**
     * One reference.
     *
     * @param id how the part names it
     * @param type the last step of its type, for example {@code worksheet}
     * @param target the name of the part referred to
     * @param external whether it leads out of the file; such a target is never followed
     */
    record Relationship(String id, String type, String target, boolean external) {}

    private final List<Relationship> all;

    private Relationships(List<Relationship> all) {
        this.all = all;
    }

    /** The references of a part; none where it has no list of them. */
    static Relationships of(ZipPackage workbook, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<ZipEntryRecord> entry = workbook.entry(folder + "_rels/" + part.substring(slash) + ".rels");
        List<Relationship> all = new ArrayList<>();
        if (entry.isPresent()) {
            try (XmlPart xml = XmlPart.open(workbook, entry.get(), "Relationships")) {
                while (xml.next()) {
                    if (xml.is("Relationship")) {
                        all.add(relationship(xml, folder));
                        workbook.refusals().check(ReadLimit.ENTRIES, all.size());
                    }
                }
            }
        }
        return new Relationships(all);
    }

    private static Relationship relationship(XmlPart xml, String folder) {
        String type = xml.attribute("Type").orElse("");
        return new Relationship(
                xml.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolve(folder, xml.attribute("Target").orElse("")),
                xml.attribute("TargetMode").filter("External"::equals).isPresent());
    }

    Optional<Relationship> byId(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The name of the first part of a type that is inside the file. */
    Optional<String> byType(String type) {
        return all.stream()
                .filter(each -> each.type().equals(type) && !each.external())
                .map(Relationship::target)
                .findFirst();
    }

    /** A target as a name from the root of the file; steps upwards end at the root. */
    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
