package com.acme.benchmark.twin;

import com.acme.benchmark.Contender;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Messages, and the events of their streams, as one writes them by hand. */
public final class Chat {
    private Chat() {}

    public record Turn(String role, String content) {}

    public record Request(
            String model,
            int maxTokens,
            List<Turn> messages,
            List<String> stopSequences,
            String userId,
            Boolean stream) {
        public Request {
            if (model == null || model.isEmpty()) throw new IllegalArgumentException("model");
            if (maxTokens < 1) throw new IllegalArgumentException("max_tokens: at least 1");
            if (messages.isEmpty()) throw new IllegalArgumentException("messages: at least 1");
            messages = List.copyOf(messages);
            stopSequences = List.copyOf(stopSequences);
        }
    }

    public record Block(String type, String text) {}

    public record Usage(long inputTokens, long outputTokens, long cacheCreation, long cacheRead) {}

    public record Message(
            String id,
            String type,
            String role,
            String model,
            List<Block> content,
            String stopReason,
            String stopSequence,
            Usage usage) {}

    public sealed interface Event permits Start, BlockStart, Delta, BlockStop, MessageDelta, Stop, Other {}

    public record Start(Message message) implements Event {}

    public record BlockStart(int index, Block block) implements Event {}

    public record Delta(int index, Block delta) implements Event {}

    public record BlockStop(int index) implements Event {}

    public record MessageDelta(String stopReason, Usage usage) implements Event {}

    public record Stop() implements Event {}

    public record Other(String type) implements Event {}

    static Request request(String model, boolean stream) {
        return new Request(
                model,
                Contender.MAX_TOKENS,
                List.of(new Turn("user", Contender.PROMPT)),
                List.of(Contender.STOP),
                Contender.USER_ID,
                stream ? Boolean.TRUE : null);
    }

    public static byte[] write(Request r) throws IOException {
        ByteArrayBuilder out = new ByteArrayBuilder(CompletionCodec.F._getBufferRecycler());
        try (JsonGenerator g = CompletionCodec.F.createGenerator(out)) {
            g.writeStartObject();
            g.writeStringField("model", r.model());
            g.writeNumberField("max_tokens", r.maxTokens());
            g.writeArrayFieldStart("messages");
            for (Turn t : r.messages()) {
                g.writeStartObject();
                g.writeStringField("role", t.role());
                g.writeStringField("content", t.content());
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeArrayFieldStart("stop_sequences");
            for (String s : r.stopSequences()) g.writeString(s);
            g.writeEndArray();
            g.writeObjectFieldStart("metadata");
            g.writeStringField("user_id", r.userId());
            g.writeEndObject();
            if (r.stream() != null) g.writeBooleanField("stream", r.stream());
            g.writeEndObject();
        }
        byte[] b = out.toByteArray();
        out.release();
        return b;
    }

    public static Message message(byte[] b, int off, int len) throws IOException {
        try (JsonParser p = CompletionCodec.F.createParser(b, off, len)) {
            p.nextToken();
            return message(p);
        }
    }

    static Message message(JsonParser p) throws IOException {
        String id = null, type = null, role = null, model = null, sr = null, ss = null;
        List<Block> content = null;
        Usage usage = null;
        for (String n; (n = p.nextFieldName()) != null; ) {
            switch (n) {
                case "id" -> id = p.nextTextValue();
                case "type" -> type = p.nextTextValue();
                case "role" -> role = p.nextTextValue();
                case "model" -> model = p.nextTextValue();
                case "stop_reason" -> sr = p.nextTextValue();
                case "stop_sequence" -> ss = p.nextTextValue();
                case "content" -> {
                    p.nextToken();
                    content = new ArrayList<>(2);
                    while (p.nextToken() == JsonToken.START_OBJECT) content.add(block(p));
                }
                case "usage" -> {
                    p.nextToken();
                    usage = usage(p);
                }
                default -> {
                    p.nextToken();
                    p.skipChildren();
                }
            }
        }
        if (content == null) throw new IOException("content is required");
        return new Message(id, type, role, model, content, sr, ss, usage);
    }

    static Block block(JsonParser p) throws IOException {
        String type = null, text = null;
        for (String n; (n = p.nextFieldName()) != null; ) {
            switch (n) {
                case "type" -> type = p.nextTextValue();
                case "text" -> text = p.nextTextValue();
                default -> {
                    p.nextToken();
                    p.skipChildren();
                }
            }
        }
        return new Block(type, text);
    }

    static Usage usage(JsonParser p) throws IOException {
        long i = 0, o = 0, c = 0, r = 0;
        for (String n; (n = p.nextFieldName()) != null; ) {
            switch (n) {
                case "input_tokens" -> i = p.nextLongValue(0);
                case "output_tokens" -> o = p.nextLongValue(0);
                case "cache_creation_input_tokens" -> c = p.nextLongValue(0);
                case "cache_read_input_tokens" -> r = p.nextLongValue(0);
                default -> {
                    p.nextToken();
                    p.skipChildren();
                }
            }
        }
        return new Usage(i, o, c, r);
    }

    public static Event event(byte[] b, int off, int len) throws IOException {
        try (JsonParser p = CompletionCodec.F.createParser(b, off, len)) {
            p.nextToken();
            String type = "";
            String stop = null;
            int index = 0;
            Message m = null;
            Block block = null;
            Usage u = null;
            for (String n; (n = p.nextFieldName()) != null; ) {
                switch (n) {
                    case "type" -> type = p.nextTextValue();
                    case "index" -> index = p.nextIntValue(0);
                    case "message" -> {
                        p.nextToken();
                        m = message(p);
                    }
                    case "content_block" -> {
                        p.nextToken();
                        block = block(p);
                    }
                    case "delta" -> {
                        p.nextToken();
                        if ("message_delta".equals(type)) {
                            for (String k; (k = p.nextFieldName()) != null; )
                                if (k.equals("stop_reason")) stop = p.nextTextValue();
                                else {
                                    p.nextToken();
                                    p.skipChildren();
                                }
                        } else block = block(p);
                    }
                    case "usage" -> {
                        p.nextToken();
                        u = usage(p);
                    }
                    default -> {
                        p.nextToken();
                        p.skipChildren();
                    }
                }
            }
            return switch (type) {
                case "message_start" -> new Start(m);
                case "content_block_start" -> new BlockStart(index, block);
                case "content_block_delta" -> new Delta(index, block);
                case "content_block_stop" -> new BlockStop(index);
                case "message_delta" -> new MessageDelta(stop, u);
                case "message_stop" -> new Stop();
                default -> new Other(type);
            };
        }
    }
}
