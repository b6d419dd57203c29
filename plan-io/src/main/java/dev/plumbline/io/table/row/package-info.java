/** The rows of a table by the roles of their columns, and how the cells of each type are read. */
@NullMarked
package dev.plumbline.io.table.row;

import org.jspecify.annotations.NullMarked;
