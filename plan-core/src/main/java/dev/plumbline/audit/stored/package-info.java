/**
 * Reading back what was stored (恢复): the one way besides a step by which a history or request comes to hold a record of
 * steps. Exported to the readers of books alone.
 */
@NullMarked
package dev.plumbline.audit.stored;

import org.jspecify.annotations.NullMarked;
