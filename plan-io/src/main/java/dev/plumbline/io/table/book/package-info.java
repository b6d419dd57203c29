/** From the rows of tables to plans and facts: what becomes of each family of tables. */
@NullMarked
package dev.plumbline.io.table.book;

import org.jspecify.annotations.NullMarked;
