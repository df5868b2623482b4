package io.wirescribe.processor.document;

import java.util.concurrent.CompletableFuture;

/**
 * The bytes of a document and their digest, which another thread makes while this one reads them: in a compiler that
 * has just been started the one takes half as long as the other.
 */
public final class Content {

    private final byte[] bytes;
    private final CompletableFuture<String> sha256;

    private Content(byte[] bytes, CompletableFuture<String> sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** @param bytes not to be changed any more */
    static Content of(byte[] bytes) {
        return new Content(bytes, CompletableFuture.supplyAsync(() -> Digests.sha256(bytes)));
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return sha256.join();
    }
}
