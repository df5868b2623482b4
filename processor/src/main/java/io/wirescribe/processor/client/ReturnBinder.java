package io.wirescribe.processor.client;

import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Outcome;
import io.wirescribe.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a method's return type says about how the answer is wanted. */
final class ReturnBinder {

    private static final String RESPONSE = "io.wirescribe.Response";
    private static final String RAW_RESPONSE = "io.wirescribe.RawResponse";
    private static final String EVENT_STREAM = "io.wirescribe.EventStream";

    private final Place place;
    private final Signature signature;
    private final List<Mistake> mistakes;

    ReturnBinder(Place place, Signature signature, List<Mistake> mistakes) {
        this.place = place;
        this.signature = signature;
        this.mistakes = mistakes;
    }

    record Returned(Call.Way way, boolean boxed) {}

    /** Empty if the operation cannot be asked so. */
    Optional<Returned> bind(String declared) {
        var answer = signature.answer();
        var event = signature.event();
        if (declared.equals(RAW_RESPONSE)) {
            return way(Call.Way.RAW);
        }
        if (declared.equals("void") && Outcome.mediaTypes(signature.operation()).isEmpty()) {
            return way(Call.Way.NOTHING);
        }
        if (answer != null && declared.equals(RESPONSE + "<" + answer + ">")) {
            return way(Call.Way.RESPONSE);
        }
        if (event != null && declared.equals(stream(event))) {
            return way(Call.Way.EVENTS);
        }
        if (event != null && declared.equals(RESPONSE + "<" + stream(event) + ">")) {
            return way(Call.Way.EVENTS_RESPONSE);
        }
        if (answer != null && (declared.equals(answer) || declared.equals(unboxed(answer)))) {
            return Optional.of(new Returned(Call.Way.VALUE, declared.equals(answer)));
        }
        var held = answer != null || event == null ? answer : stream(event);
        if (declared.equals(RESPONSE) && held != null) {
            mistakes.add(Mistake.untyped(place, signature, "Response", Mistake.simple(held)));
        } else if (declared.equals(EVENT_STREAM) && event != null) {
            mistakes.add(Mistake.untyped(place, signature, "EventStream", Mistake.simple(event)));
        } else {
            mistakes.add(Mistake.wrongReturn(place, signature, Mistake.simple(declared), possible()));
        }
        return Optional.empty();
    }

    private static String stream(String event) {
        return EVENT_STREAM + "<" + event + ">";
    }

    private static Optional<Returned> way(Call.Way way) {
        return Optional.of(new Returned(way, false));
    }

    private List<String> possible() {
        var possible = new ArrayList<String>();
        if (signature.answer() != null) {
            possible.add(Mistake.simple(signature.answer()));
            possible.add("Response<" + Mistake.simple(signature.answer()) + ">");
        }
        if (signature.event() != null) {
            possible.add(Mistake.simple(stream(signature.event())));
            possible.add(Mistake.simple(RESPONSE + "<" + stream(signature.event()) + ">"));
        }
        if (Outcome.mediaTypes(signature.operation()).isEmpty()) {
            possible.add("void");
        }
        possible.add("RawResponse");
        return possible;
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
