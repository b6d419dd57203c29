/** The report as one self-contained HTML page. */
@NullMarked
package dev.plumbline.io.html;

import org.jspecify.annotations.NullMarked;
