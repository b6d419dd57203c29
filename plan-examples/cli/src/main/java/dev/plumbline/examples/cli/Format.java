package dev.plumbline.examples.cli;

/** How a command answers. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
