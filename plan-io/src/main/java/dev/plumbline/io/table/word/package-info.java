/** The words of tables: roles of columns, kinds of tables, what words in cells mean. */
@NullMarked
package dev.plumbline.io.table.word;

import org.jspecify.annotations.NullMarked;
