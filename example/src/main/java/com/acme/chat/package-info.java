/** A stranger's chat. */
@NullMarked
package com.acme.chat;

import org.jspecify.annotations.NullMarked;
