/** What holds for any two versions of a plan, shown on plans of every kind. */
package dev.plumbline.io.change;
