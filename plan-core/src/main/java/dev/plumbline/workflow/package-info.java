/**
 * State machines as data: generic, without a word of the domain.
 */
@NullMarked
package dev.plumbline.workflow;

import org.jspecify.annotations.NullMarked;
