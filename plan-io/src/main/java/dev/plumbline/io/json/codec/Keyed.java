package dev.plumbline.io.json.codec;

/** What becomes an entry of a map: of several in a list that have one key the first counts, and the others are told of. */
public interface Keyed {

    Object key();
}
