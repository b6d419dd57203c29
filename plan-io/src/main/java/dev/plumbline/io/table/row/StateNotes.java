package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ways in which a cell of states names a day or a length of time beside its word: 6月12日完成, 延期至7月5日, 滞后5天,
 * delayed by 3 days. The words are the vocabulary's; a star in them stands for the day or the time.
 */
final class StateNotes {

    private static final String LIST = "stateNote";
    private static final String AROUND = "()[]【】〔〕,，、;；:： ";

    /** What such a cell says. */
    enum Kind {
        /** Done on a day. */
        FINISHED(TaskState.COMPLETED),
        /** Put off to a day. */
        MOVED(TaskState.DELAYED),
        /** Late by some time. */
        LATE(TaskState.DELAYED),
        /** Done, late by some time. */
        LATE_FINISH(TaskState.COMPLETED),
        /** Ahead by some time. */
        AHEAD(TaskState.IN_PROGRESS),
        /** Done, early by some time. */
        EARLY_FINISH(TaskState.COMPLETED);

        private final TaskState state;

        Kind(TaskState state) {
            this.state = state;
        }

        TaskState state() {
            return state;
        }

        /** Whether a day is named, and not a length of time. */
        boolean namesDay() {
            return this == FINISHED || this == MOVED;
        }
    }

    /**
     * What a text may say.
     *
     * @param kind what
     * @param amount the day or time, as written
     * @param behind whether it stands behind the word
     * @param bracketed whether brackets stand around it
     */
    record Note(Kind kind, String amount, boolean behind, boolean bracketed) {}

    private record Shape(Kind kind, String before, String after) {
        int length() {
            return before.length() + after.length();
        }
    }

    private final List<Shape> shapes = new ArrayList<>();

    StateNotes(ReadWords words) {
        for (Map.Entry<String, String> each : words.list(LIST).entrySet()) {
            int star = each.getKey().indexOf('*');
            Kind kind = Kind.valueOf(each.getValue().toUpperCase(Locale.ROOT).replace('-', '_'));
            shapes.add(new Shape(
                    kind, each.getKey().substring(0, star), each.getKey().substring(star + 1)));
        }
        shapes.sort(Comparator.comparing(Shape::length).reversed().thenComparing(Shape::before));
    }

    /** What a text may say, the most telling words first. */
    List<Note> of(String text) {
        String key = ValueKey.asIs(text);
        if (!mayHoldNumber(key)) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        for (Shape shape : shapes) {
            if (key.length() > shape.length() && key.startsWith(shape.before) && key.endsWith(shape.after)) {
                String rest = key.substring(shape.before.length(), key.length() - shape.after.length());
                String amount = bare(rest);
                if (!amount.isEmpty()) {
                    notes.add(new Note(shape.kind, amount, shape.after.isEmpty(), rest.indexOf('(') >= 0));
                }
            }
        }
        return notes;
    }

    private static boolean mayHoldNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter >= '0' && letter <= '9' || "一二两三四五六七八九十半".indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String rest) {
        int from = 0;
        int to = rest.length();
        while (from < to && AROUND.indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(rest.charAt(to - 1)) >= 0) {
            to--;
        }
        return rest.substring(from, to);
    }
}
