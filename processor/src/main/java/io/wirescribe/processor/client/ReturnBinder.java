package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Way;
import io.wirescribe.processor.model.Way.Delivery;
import io.wirescribe.processor.model.Way.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a method's return type says about how the answer is wanted. */
final class ReturnBinder {

    private static final String RAW_RESPONSE = "io.wirescribe.RawResponse";
    private static final String INPUT_STREAM = "java.io.InputStream";
    private static final String STRING = "java.lang.String";

    private final Place place;
    private final Signature signature;
    private final List<Mistake> mistakes;

    ReturnBinder(Place place, Signature signature, List<Mistake> mistakes) {
        this.place = place;
        this.signature = signature;
        this.mistakes = mistakes;
    }

    record Returned(Way way, boolean boxed) {}

    /** Empty if the operation cannot be asked so. */
    Optional<Returned> bind(String declared) {
        var delivered = Delivered.of(declared);
        var reading = reading(delivered.type(), delivered.delivery());
        if (reading.isEmpty()) {
            complain(declared);
        }
        return reading.map(
                read -> new Returned(new Way(read, delivered.delivery()), declared.equals(signature.answer())));
    }

    private Optional<Reading> reading(String type, Delivery delivery) {
        var operation = signature.operation();
        var alone = delivery == Delivery.BODY;
        if (type.equals(alone ? "void" : "java.lang.Void")
                && Outcome.mediaTypes(operation).isEmpty()) {
            return Optional.of(Reading.NOTHING);
        }
        if (type.equals(RAW_RESPONSE) && (alone || delivery == Delivery.FUTURE)) {
            return Optional.of(Reading.RAW);
        }
        var answer = signature.answer();
        var present =
                Outcome.answer(operation).filter(value -> !value.nullable()).isPresent();
        if (answer != null && (type.equals(answer) || (alone && present && type.equals(unboxed(answer))))) {
            return Optional.of(Reading.VALUE);
        }
        var event = signature.event();
        if (event != null && type.equals(Delivered.stream(event))) {
            return Optional.of(Reading.EVENTS);
        }
        if (type.equals(STRING) && !Outcome.texts(operation).isEmpty()) {
            return Optional.of(Reading.TEXT);
        }
        return type.equals(INPUT_STREAM) && !Outcome.bytes(operation).isEmpty()
                ? Optional.of(Reading.BYTES)
                : Optional.empty();
    }

    private void complain(String declared) {
        var event = signature.event();
        var types = new ArrayList<>(bodies());
        types.add(declared);
        var spoken = Spoken.of(types);
        var bodies = bodies().stream().map(spoken::of).toList();
        if (Delivered.generic(declared) && !bodies.isEmpty()) {
            var body = bodies.get(0).equals("void") ? "Void" : bodies.get(0);
            mistakes.add(Mistake.untyped(place, signature, spoken.of(declared), body));
        } else if (Delivered.ofEvents(declared) && event != null) {
            mistakes.add(Mistake.untyped(place, signature, spoken.of(declared), spoken.of(event)));
        } else {
            mistakes.add(Mistake.wrongReturn(
                    place,
                    signature,
                    spoken.of(declared),
                    possible(bodies),
                    Optional.ofNullable(event).map(spoken::of)));
        }
    }

    private static List<String> possible(List<String> bodies) {
        var possible = new ArrayList<String>();
        for (var body : bodies) {
            possible.add(body);
            possible.add("Response<" + (body.equals("void") ? "Void" : body) + ">");
        }
        possible.add("RawResponse");
        return possible;
    }

    /** What its answers can be read as, as source code writes it in full. */
    private List<String> bodies() {
        var operation = signature.operation();
        var bodies = new ArrayList<String>();
        if (signature.answer() != null) {
            bodies.add(signature.answer());
        }
        if (signature.event() != null) {
            bodies.add(Delivered.stream(signature.event()));
        }
        if (!Outcome.texts(operation).isEmpty() && !STRING.equals(signature.answer())) {
            bodies.add(STRING);
        }
        if (!Outcome.bytes(operation).isEmpty()) {
            bodies.add(INPUT_STREAM);
        }
        if (Outcome.mediaTypes(operation).isEmpty()) {
            bodies.add("void");
        }
        return bodies;
    }

    private static String unboxed(String type) {
        return switch (type) {
            case "java.lang.Long" -> "long";
            case "java.lang.Integer" -> "int";
            case "java.lang.Double" -> "double";
            case "java.lang.Float" -> "float";
            case "java.lang.Boolean" -> "boolean";
            default -> type;
        };
    }
}
