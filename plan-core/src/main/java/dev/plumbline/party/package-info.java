/**
 * Who takes part: persons, positions, organisation units and bodies.
 */
@NullMarked
package dev.plumbline.party;

import org.jspecify.annotations.NullMarked;
