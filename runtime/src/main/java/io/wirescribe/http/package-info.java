/**
 * Calls over HTTP. {@link io.wirescribe.http.Transport} is the one seam: signing, retrying, logging and testing are
 * transports around transports.
 */
@NullMarked
package io.wirescribe.http;

import org.jspecify.annotations.NullMarked;
