/** A year in the life of a company, simulated month by month, and what its general manager reads at each month's end. */
package dev.plumbline.examples.year;
