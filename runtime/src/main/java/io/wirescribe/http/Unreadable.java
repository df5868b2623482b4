package io.wirescribe.http;

import java.io.IOException;

/** The content of a request could not be read, which is not the server's fault. */
final class Unreadable extends IOException {

    static final String WHAT = "the body of the request could not be read";

    private static final long serialVersionUID = 1;

    Unreadable(Throwable cause) {
        super(WHAT, cause);
    }
}
