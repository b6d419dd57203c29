/**
 * A plan book in a file that is only ever appended to (账本日志, IO-1, SAFE-7, SAFE-9).
 *
 * <p>The file is JSON in lines, UTF-8. The first line says what it is, {@code {"format":"plumbline-journal","version":1}}; each
 * further line is a change of the book with the revision it took. Every line ends with its link, a SHA-256 in hexadecimal
 * digits of the link of the line before (64 zeros for the first), a line feed, and the line as it is without its link:
 *
 * <pre>{@code
 * {"revision":2,"facts":[{"kind":"measurement",...}],"link":"5f0c..."}
 * }</pre>
 */
@NullMarked
package dev.plumbline.io.journal;

import org.jspecify.annotations.NullMarked;
