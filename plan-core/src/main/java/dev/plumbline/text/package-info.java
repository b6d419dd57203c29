/**
 * Words as people write them: Chinese numerals, full-width forms, traditional characters, message patterns.
 */
@NullMarked
package dev.plumbline.text;

import org.jspecify.annotations.NullMarked;
