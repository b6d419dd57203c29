/** What files have in common that must outlast a crash. */
@NullMarked
package dev.plumbline.io.disk;

import org.jspecify.annotations.NullMarked;
