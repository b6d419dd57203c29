/** Reading CSV files into a sheet, and the escaping that keeps spreadsheet programs from running a text. */
@NullMarked
package dev.plumbline.io.csv;

import org.jspecify.annotations.NullMarked;
