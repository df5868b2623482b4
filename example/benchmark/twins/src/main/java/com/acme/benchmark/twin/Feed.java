package com.acme.benchmark.twin;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes bytes as they arrive. */
interface Feed {

    void feed(ByteBuffer bytes) throws IOException;
}
