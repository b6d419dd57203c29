/**
 * How JSON is read and written: the bytes, the walk through them, and codecs for texts, numbers, words, lists and objects.
 * Knows nothing of plans but facts, findings and caps; what objects there are stands in the document room.
 */
@NullMarked
package dev.plumbline.io.json.codec;

import org.jspecify.annotations.NullMarked;
