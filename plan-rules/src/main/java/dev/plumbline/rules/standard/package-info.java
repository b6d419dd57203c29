/** The built-in rules, one small class each. */
@NullMarked
package dev.plumbline.rules.standard;

import org.jspecify.annotations.NullMarked;
