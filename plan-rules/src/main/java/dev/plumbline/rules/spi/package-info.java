/** What authors of rules implement and are handed. */
@NullMarked
package dev.plumbline.rules.spi;

import org.jspecify.annotations.NullMarked;
