package com.acme;

import java.io.Closeable;

public interface Quietly extends Closeable {
    @Override
    void close();
}
