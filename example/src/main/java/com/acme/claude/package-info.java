/** A stranger's project that talks to Claude through an interface of its own. */
@NullMarked
package com.acme.claude;

import org.jspecify.annotations.NullMarked;
