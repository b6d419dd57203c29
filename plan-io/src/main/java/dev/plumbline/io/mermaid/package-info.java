/** Diagrams in Mermaid: plans as Gantt charts, who does what as a flowchart. */
@NullMarked
package dev.plumbline.io.mermaid;

import org.jspecify.annotations.NullMarked;
