package com.acme.benchmark.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.InputStream;

/** A codec of jackson-core's tokens, as one writes it by hand. */
public final class CompletionCodec {
    private CompletionCodec() {}

    public static final JsonFactory F = new JsonFactory();
    static final SerializedString MODEL = new SerializedString("model"),
            PROMPT = new SerializedString("prompt"),
            MAX = new SerializedString("max_tokens_to_sample"),
            STOPS = new SerializedString("stop_sequences"),
            TEMP = new SerializedString("temperature"),
            TOP_P = new SerializedString("top_p"),
            TOP_K = new SerializedString("top_k"),
            META = new SerializedString("metadata"),
            USER = new SerializedString("user_id"),
            STREAM = new SerializedString("stream"),
            VER = new SerializedString("anthropic_version");

    public static byte[] write(CompletionRequest r) throws IOException {
        ByteArrayBuilder out = new ByteArrayBuilder(F._getBufferRecycler());
        try (JsonGenerator g = F.createGenerator(out)) {
            g.writeStartObject();
            if (r.model() != null) {
                g.writeFieldName(MODEL);
                g.writeString(r.model());
            }
            g.writeFieldName(PROMPT);
            g.writeString(r.prompt());
            g.writeFieldName(MAX);
            g.writeNumber(r.maxTokensToSample());
            if (!r.stopSequences().isEmpty()) {
                g.writeFieldName(STOPS);
                g.writeStartArray();
                for (String s : r.stopSequences()) g.writeString(s);
                g.writeEndArray();
            }
            if (r.temperature() != null) {
                g.writeFieldName(TEMP);
                g.writeNumber(r.temperature());
            }
            if (r.topP() != null) {
                g.writeFieldName(TOP_P);
                g.writeNumber(r.topP());
            }
            if (r.topK() != null) {
                g.writeFieldName(TOP_K);
                g.writeNumber(r.topK());
            }
            if (r.userId() != null) {
                g.writeFieldName(META);
                g.writeStartObject();
                g.writeFieldName(USER);
                g.writeString(r.userId());
                g.writeEndObject();
            }
            if (r.stream() != null) {
                g.writeFieldName(STREAM);
                g.writeBoolean(r.stream());
            }
            g.writeEndObject();
        }
        byte[] b = out.toByteArray();
        out.release();
        return b;
    }

    public static Completion read(byte[] b, int off, int len) throws IOException {
        try (JsonParser p = F.createParser(b, off, len)) {
            return read(p);
        }
    }

    public static Completion read(InputStream in) throws IOException {
        try (JsonParser p = F.createParser(in)) {
            return read(p);
        }
    }

    static Completion read(JsonParser p) throws IOException {
        if (p.nextToken() != JsonToken.START_OBJECT) throw new IOException("object expected");
        String type = null, id = null, completion = null, stopReason = null, model = null, stop = null;
        for (String n; (n = p.nextFieldName()) != null; ) {
            switch (n) {
                case "type" -> type = p.nextTextValue();
                case "id" -> id = p.nextTextValue();
                case "completion" -> completion = p.nextTextValue();
                case "stop_reason" -> stopReason = p.nextTextValue();
                case "model" -> model = p.nextTextValue();
                case "stop" -> stop = p.nextTextValue();
                default -> {
                    p.nextToken();
                    p.skipChildren();
                }
            }
        }
        if (completion == null) throw new IOException("completion is required");
        return new Completion(type, id, completion, stopReason, model, stop);
    }

    /** The Bedrock chunk envelope {"bytes":"base64","p":"..."}. */
    public static byte[] chunkBytes(byte[] b, int off, int len) throws IOException {
        try (JsonParser p = F.createParser(b, off, len)) {
            p.nextToken();
            byte[] r = null;
            for (String n; (n = p.nextFieldName()) != null; ) {
                p.nextToken();
                if (n.equals("bytes")) r = p.getBinaryValue();
                else p.skipChildren();
            }
            return r;
        }
    }
}
