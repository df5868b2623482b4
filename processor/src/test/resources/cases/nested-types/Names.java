package com.acme;

/** Names that generated code uses for something else. */
public interface Names {
    interface Request {}

    interface Reply {}

    interface Transport {}

    interface Document {}

    interface Security {}

    interface Builder {}

    interface ClientBuilder {}

    interface Constraints {}

    interface Pattern {}

    interface Override {}

    interface Generated {}

    interface Nullable {}

    interface AutoCloseable {}

    interface Objects {}

    interface String {}

    interface List {}

    interface LocalDate {}

    interface CompletableFuture {}

    interface Flow {}

    interface Codecs {}

    interface EventStream {}

    interface Response {}

    interface Headers {}

    interface Long {}

    interface PetsClient {}
}
