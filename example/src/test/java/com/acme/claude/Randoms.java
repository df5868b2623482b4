package com.acme.claude;

import io.wirescribe.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Values of each generated type, any that the document allows and some that it has never heard of. */
final class Randoms {

    private static final List<String> TEXTS = List.of(
            "",
            "null",
            "a \"quoted\" \\ text",
            "\n\nHuman: Hi\n\nAssistant:",
            "\u0000\u001F\u2028",
            "gr\u00FC\u00DFe",
            "\uD83D\uDE00",
            "</script>",
            "1e400",
            "type");

    private final Random random;

    Randoms(long seed) {
        random = new Random(seed);
    }

    CompletionRequest completionRequest() {
        var builder = CompletionRequest.builder()
                .model(model())
                .prompt(text() + "x")
                .maxTokensToSample(1 + (random.nextLong() >>> 1 + random.nextInt(62)));
        maybe(() -> builder.stopSequences(list(this::text)));
        maybe(() -> builder.temperature(random.nextDouble()));
        maybe(() -> builder.topP(random.nextInt(2)));
        maybe(() -> builder.topK(random.nextInt(500)));
        maybe(() -> builder.metadata(metadata()));
        maybe(() -> builder.stream(random.nextBoolean()));
        additional(builder::additionalProperty);
        return builder.build();
    }

    Metadata metadata() {
        var builder = Metadata.builder();
        maybe(() -> builder.userId(random.nextBoolean() ? null : text()));
        additional(builder::additionalProperty);
        return builder.build();
    }

    Completion completion() {
        var builder = Completion.builder().id(text()).completion(text()).model(model());
        maybe(() -> builder.stopReason(stopReason()));
        additional(builder::additionalProperty);
        return builder.build();
    }

    CompletionEvent completionEvent() {
        var builder = CompletionEvent.builder().completion(text());
        maybe(() -> builder.id(text()));
        maybe(() -> builder.model(model()));
        maybe(() -> builder.stopReason(random.nextBoolean() ? null : stopReason()));
        additional(builder::additionalProperty);
        return builder.build();
    }

    ErrorResponse errorResponse() {
        var builder = ErrorResponse.builder().error(errorDetail());
        maybe(() -> builder.requestId(random.nextBoolean() ? null : text()));
        additional(builder::additionalProperty);
        return builder.build();
    }

    ErrorDetail errorDetail() {
        var builder = ErrorDetail.builder().type(errorType()).message(text());
        additional(builder::additionalProperty);
        return builder.build();
    }

    Model model() {
        return random.nextBoolean() ? oneOf(List.of(Model.Known.values())) : Model.of(text());
    }

    StopReason stopReason() {
        return random.nextBoolean() ? oneOf(List.of(StopReason.Known.values())) : StopReason.of(text());
    }

    ErrorType errorType() {
        return random.nextBoolean() ? oneOf(List.of(ErrorType.Known.values())) : ErrorType.of(text());
    }

    String text() {
        return random.nextInt(3) == 0 ? oneOf(TEXTS) : oneOf(TEXTS) + random.nextInt();
    }

    /** JSON of any kind; numbers are such as fit a double or are whole, which is what a mapper keeps of them. */
    JsonValue json(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(random.nextInt());
            case 3 -> JsonValue.of(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 4 -> JsonValue.of(new BigInteger(200, random));
            case 5 -> JsonValue.of(text());
            case 6 -> JsonValue.of(list(() -> json(depth - 1)));
            default -> {
                var members = new LinkedHashMap<String, JsonValue>();
                list(this::text).forEach(name -> members.put(name, json(depth - 1)));
                yield JsonValue.of(members);
            }
        };
    }

    private void additional(BiConsumer<String, JsonValue> property) {
        list(() -> "x" + text()).forEach(name -> property.accept(name, json(3)));
    }

    private <T> List<T> list(Supplier<T> item) {
        var items = new ArrayList<T>();
        while (random.nextInt(3) > 0) {
            items.add(item.get());
        }
        return items;
    }

    private void maybe(Runnable change) {
        if (random.nextBoolean()) {
            change.run();
        }
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
