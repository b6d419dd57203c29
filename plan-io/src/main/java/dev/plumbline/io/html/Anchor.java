package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import java.util.Optional;

/**
 * A thing that the page may name; its id is counted, never made from a plan's text.
 *
 * @param id the id of its row; empty where the page has none for it
 * @param name what it is called
 */
record Anchor(Optional<String> id, Localized name) {}
