package dev.plumbline.resource;

/**
 * A resource by its name: 设计师, 市场预算, 会议室. Immutable and thread-safe.
 *
 * @param value not blank, for example {@code 设计师}
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

    public ResourceId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("ResourceId is blank. Give a name such as 设计师.");
        }
    }

    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
