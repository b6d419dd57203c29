/** The tables of a plan book as they are written, the same for every format (IO-2). */
@NullMarked
package dev.plumbline.io.table.write;

import org.jspecify.annotations.NullMarked;
