/**
 * Who is responsible, approves, is consulted, is informed.
 */
@NullMarked
package dev.plumbline.task.raci;

import org.jspecify.annotations.NullMarked;
