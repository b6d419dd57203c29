package dev.plumbline.io.html;

/**
 * A place in the page that can be linked to; its id is counted, never made from a plan's text.
 *
 * @param id the element's id
 * @param name what the link says
 */
record Anchor(String id, String name) {}
