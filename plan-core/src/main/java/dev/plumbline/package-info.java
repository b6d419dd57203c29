/** The style of all value types below; nothing of this package is exported. */
@PlanStyle
package dev.plumbline;
