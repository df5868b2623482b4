/**
 * What the user wrote: from an interface to what its client does. The only room that knows {@code javax.lang.model}.
 */
@NullMarked
package io.wirescribe.processor.client;

import org.jspecify.annotations.NullMarked;
