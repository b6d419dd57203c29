/** Where on a sheet things stand: titles, lead lines, headers, rows of data and rows that are none, forms. */
@NullMarked
package dev.plumbline.io.table.region;

import org.jspecify.annotations.NullMarked;
