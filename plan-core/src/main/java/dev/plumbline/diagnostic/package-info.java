/**
 * How problems are told: findings with a code, a severity, a place and the figures behind them.
 */
@NullMarked
package dev.plumbline.diagnostic;

import org.jspecify.annotations.NullMarked;
