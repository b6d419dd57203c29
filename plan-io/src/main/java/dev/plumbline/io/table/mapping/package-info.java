/** From the documents' own tables to plans and facts: one class a table, over what all tables share. */
@NullMarked
package dev.plumbline.io.table.mapping;

import org.jspecify.annotations.NullMarked;
