package io.wirescribe.bedrock;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.EventSource;
import io.wirescribe.json.Decoder;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The events of a streamed answer of Bedrock, under the names they have as Anthropic's server-sent events. Exceptions
 * that come as events are errors of the status that they would have had as answers. A stream that ends without having
 * said that the answer is complete was cut off.
 */
final class AwsEventStream implements EventSource {

    static final String CONTENT_TYPE = "application/vnd.amazon.eventstream";

    private static final byte[] NOTHING = {};

    private final RawResponse answer;
    private final UnaryOperator<RawResponse> errors;
    private final AwsFrames frames;
    private final Decoder<byte[]> payloads = new Decoder<>(Chunk.PAYLOAD);
    private final Decoder<Chunk> chunks = new Decoder<>(Chunk.JSON);
    private Kind kind = Kind.CHUNK;
    private byte[] data = NOTHING;
    private String name = "";
    private @Nullable RawResponse error;
    private boolean complete;

    /** What a frame is by its headers, if it has any; events that only a server of tomorrow sends are passed over. */
    private enum Kind {
        CHUNK,
        OTHER,
        FAILURE
    }

    /**
     * @param limit how many bytes a frame may have
     * @param errors gives errors the form that is expected
     */
    AwsEventStream(RawResponse answer, int limit, UnaryOperator<RawResponse> errors) {
        this.answer = answer;
        this.errors = errors;
        this.frames = new AwsFrames(answer.body(), limit);
    }

    @Override
    public boolean next() throws IOException {
        error = null;
        while (frames.next()) {
            kind = frames.repeatsHeaders() ? kind : kind();
            switch (kind) {
                case CHUNK -> {
                    chunk();
                    return true;
                }
                case FAILURE -> {
                    failure();
                    return true;
                }
                case OTHER -> {}
            }
        }
        if (!complete) {
            throw new Unreadable("the stream ended before its last event");
        }
        return false;
    }

    private Kind kind() throws IOException {
        if (!frames.isOrLacks(":message-type", "event")) {
            return Kind.FAILURE;
        }
        return frames.isOrLacks(":event-type", "chunk") ? Kind.CHUNK : Kind.OTHER;
    }

    private void chunk() {
        data = payloads.decode(frames.bytes(), frames.payloadStart(), frames.payloadLength());
        var chunk = chunks.decode(data, 0, data.length);
        name = chunk.type();
        complete |= chunk.last();
        if (name.equals("error")) {
            error = new RawResponse(answer.status(), answer.headers(), new ByteArrayInputStream(data));
        }
    }

    private void failure() throws IOException {
        boolean modeled = frames.isOrLacks(":message-type", "exception");
        var type = frames.header(modeled ? ":exception-type" : ":error-code");
        var kind = AwsErrors.name(type == null ? "unknown" : type);
        data = modeled ? payload() : unmodeled();
        name = "error";
        int status = AwsErrors.status(kind, answer.status());
        error = errors.apply(new RawResponse(status, headers(kind), new ByteArrayInputStream(data))
                .withRemark(status == answer.status() ? kind : kind + " inside its stream"));
    }

    private byte[] payload() {
        int start = frames.payloadStart();
        return Arrays.copyOfRange(frames.bytes(), start, start + frames.payloadLength());
    }

    /** Such an error has its text in a header; it gets the form that all others have. */
    private byte[] unmodeled() throws IOException {
        var message = frames.header(":error-message");
        return JsonValue.JSON.encode(JsonValue.of(Map.of("message", message == null ? "" : message)));
    }

    private Headers headers(String kind) {
        return answer.headers().with("x-amzn-errortype", kind);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] data() {
        return data;
    }

    @Override
    public int length() {
        return data.length;
    }

    @Override
    public @Nullable RawResponse error() {
        return error;
    }
}
