/**
 * What users of a generated client touch: the two annotations, answers, streams and failures.
 *
 * <p>Annotate an interface with {@link io.wirescribe.OpenApiClient} and {@code javac} writes the types, the builders
 * and the client behind it.
 */
@NullMarked
package io.wirescribe;

import org.jspecify.annotations.NullMarked;
