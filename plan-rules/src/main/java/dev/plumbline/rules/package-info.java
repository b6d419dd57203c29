/** Rules: what there is to say about a status. */
@NullMarked
package dev.plumbline.rules;

import org.jspecify.annotations.NullMarked;
