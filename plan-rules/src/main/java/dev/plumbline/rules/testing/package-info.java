/** For authors of rules: says in a test what a rule must report. */
@NullMarked
package dev.plumbline.rules.testing;

import org.jspecify.annotations.NullMarked;
