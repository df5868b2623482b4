package io.wirescribe.bedrock;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.http.EventSource;
import io.wirescribe.json.Decoder;
import io.wirescribe.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private byte[] data = NOTHING;
    private String name = "";
    private @Nullable RawResponse error;
    private boolean complete;

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
            var type = frames.header(":message-type");
            if (type == null || type.equals("event")) {
                if (isChunk()) {
                    chunk();
                    return true;
                }
            } else {
                failure(type);
                return true;
            }
        }
        if (!complete) {
            throw new Unreadable("the stream ended before its last event");
        }
        return false;
    }

    /** Events of other types, such as a server of tomorrow may send, are passed over. */
    private boolean isChunk() throws IOException {
        var type = frames.header(":event-type");
        return type == null || type.equals("chunk");
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

    private void failure(String messageType) throws IOException {
        boolean modeled = messageType.equals("exception");
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
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().toMap());
        headers.put("x-amzn-errortype", List.of(kind));
        return Headers.of(headers);
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
