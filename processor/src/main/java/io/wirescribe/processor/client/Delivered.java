package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Way.Delivery;
import java.util.Optional;
import java.util.Set;

/**
 * A return type taken apart.
 *
 * @param type what is delivered, as source code writes it in full
 */
record Delivered(Delivery delivery, String type) {

    private static final String RESPONSE = "io.wirescribe.Response";
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";
    private static final String EVENT_STREAM = "io.wirescribe.EventStream";
    private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";

    static Delivered of(String declared) {
        return argument(declared, PUBLISHER)
                .map(event -> new Delivered(Delivery.PUBLISHER, stream(event)))
                .or(() -> argument(declared, FUTURE).map(Delivered::later))
                .or(() -> argument(declared, RESPONSE).map(body -> new Delivered(Delivery.RESPONSE, body)))
                .orElse(new Delivered(Delivery.BODY, declared));
    }

    private static Delivered later(String promised) {
        return argument(promised, RESPONSE)
                .map(body -> new Delivered(Delivery.FUTURE_RESPONSE, body))
                .orElse(new Delivered(Delivery.FUTURE, promised));
    }

    static String stream(String event) {
        return EVENT_STREAM + "<" + event + ">";
    }

    /** Whether it holds any body, and does not say which. */
    static boolean generic(String declared) {
        return Set.of(RESPONSE, FUTURE).contains(declared);
    }

    /** Whether it holds events, and does not say which. */
    static boolean ofEvents(String declared) {
        return Set.of(EVENT_STREAM, PUBLISHER).contains(declared);
    }

    private static Optional<String> argument(String type, String generic) {
        return type.startsWith(generic + "<")
                ? Optional.of(type.substring(generic.length() + 1, type.length() - 1))
                : Optional.empty();
    }
}
