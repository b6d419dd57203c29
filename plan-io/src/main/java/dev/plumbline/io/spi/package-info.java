/** What readers and writers of other formats meet: the caps a reader keeps and the exception that says a file can't be read. */
@NullMarked
package dev.plumbline.io.spi;

import org.jspecify.annotations.NullMarked;
