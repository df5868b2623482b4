package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.concurrent.Flow.Publisher;

@OpenApiClient("pets.yaml")
public interface Pets extends Names {
    @Operation("getPet")
    io.wirescribe.Response<Pet> pet(
            java.lang.String id, com.acme.Kind kind, java.util.List<com.acme.Kind> kinds, java.time.LocalDate since);

    @Operation("watch")
    Publisher<Event> watch();

    @Operation("watch")
    io.wirescribe.EventStream<Event> events();

    java.util.List<com.acme.Error> listErrors();

    void addError(com.acme.Error error);

    class Error extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    interface Kind {}
}
