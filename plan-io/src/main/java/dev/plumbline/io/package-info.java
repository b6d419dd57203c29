/** Plan books from and to files, and reports. */
@NullMarked
package dev.plumbline.io;

import org.jspecify.annotations.NullMarked;
