package dev.plumbline.diagnostic;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * Where a finding applies: a cell of a workbook, a line of a text file, a JSON pointer, or a path into the plan.
 *
 * <p>Every part is optional; rows and lines count from 1, columns are letters as a spreadsheet shows them. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class Location {

    private static final Location NOWHERE = builder().build();

    Location() {}

    /** The file's name as the caller gave it. */
    public abstract Optional<String> file();

    /** The worksheet's name. */
    public abstract Optional<String> sheet();

    /** The row, from 1. */
    public abstract OptionalInt row();

    /** The column's letters, for example {@code AB}. */
    public abstract Optional<String> column();

    /** The header of the column as it is written. */
    public abstract Optional<String> header();

    /** The line of a text file, from 1. */
    public abstract OptionalInt line();

    /** The JSON pointer (RFC 6901). */
    public abstract Optional<String> pointer();

    /** The path into the plan, for example {@code goal/revenue}. */
    public abstract Optional<String> path();

    /** No place at all: the finding concerns the whole. */
    public static Location nowhere() {
        return NOWHERE;
    }

    /** A place in the plan. */
    public static Location ofPath(String path) {
        return builder().path(path).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this place. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** For people: {@code book.xlsx, sheet 目标, C3 (目标值)}. */
    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(", ");
        file().ifPresent(parts::add);
        sheet().ifPresent(parts::add);
        if (row().isPresent()) {
            parts.add(column().orElse("")
                    + row().getAsInt()
                    + header().map(name -> " (" + name + ")").orElse(""));
        }
        line().ifPresent(line -> parts.add("line " + line));
        pointer().ifPresent(parts::add);
        path().ifPresent(parts::add);
        return parts.toString();
    }

    /** Builds a {@link Location}. */
    public static final class Builder extends LocationBuilder {
        Builder() {}
    }
}
