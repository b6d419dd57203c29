/** Sheets and cells as plain values, the same for every tabular format. */
@NullMarked
package dev.plumbline.io.table;

import org.jspecify.annotations.NullMarked;
