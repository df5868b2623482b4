/** A small server on loopback that answers like the real endpoint does, so that the example needs no key. */
@NullMarked
package com.acme.claude.server;

import org.jspecify.annotations.NullMarked;
