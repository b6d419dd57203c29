package dev.plumbline.quantity;

/**
 * One statement found in a text.
 *
 * @param meaning what it says
 * @param name the words that name it
 * @param end where it ends
 * @param mentions how many of the text's last quantities it holds
 */
record Statement(Meaning meaning, NameSpan name, int end, int mentions) {}
