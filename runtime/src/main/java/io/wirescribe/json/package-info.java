/**
 * JSON without reflection and without a tree: {@link io.wirescribe.json.Codec}s that generated types bring along,
 * {@link io.wirescribe.json.JsonValue} for what no type describes, and {@link io.wirescribe.json.JsonException} that
 * says where a text is not what was expected, never what it holds.
 */
@NullMarked
package io.wirescribe.json;

import org.jspecify.annotations.NullMarked;
