/** Reading Excel workbooks (.xlsx) into sheets and cells. */
@NullMarked
package dev.plumbline.io.xlsx;

import org.jspecify.annotations.NullMarked;
