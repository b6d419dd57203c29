/** What every type of the model looks like in JSON: one declaration each, which reading, writing and the schema follow. */
@NullMarked
package dev.plumbline.io.json.document;

import org.jspecify.annotations.NullMarked;
