package com.acme.benchmark;

import java.io.IOException;

/**
 * One client under test. It is loaded by its name, opened once, and called by many threads at once. Every operation
 * does the whole job of a typed client: it builds a request from the values below and holds it to its ranges, encodes
 * and sends it, looks at the status, decodes the answer into typed values, and returns how many characters of text
 * these hold, which is checked. The model names the answer: see {@code Answers}.
 */
public interface Contender extends AutoCloseable {

    String PROMPT = "\n\nHuman: Why is the sky blue? Answer in one short paragraph, and give one \"fun fact\" about"
            + " caf\u00e9s.\n\nAssistant:";
    int MAX_TOKENS = 256;
    double TEMPERATURE = 0.5;
    double TOP_P = 0.999;
    int TOP_K = 250;
    String STOP = "\n\nHuman:";
    String USER_ID = "13803d75-b4b5-4c3e-b2a2-6f21399b021b";
    String KEY = "k";
    String VERSION = "2023-06-01";
    String ACCESS_KEY = "AKIDEXAMPLEEXAMPLE00";
    String SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    String REGION = "us-east-1";

    /**
     * Begins.
     *
     * @param baseUrl such as {@code http://127.0.0.1:18080}
     */
    void open(String baseUrl);

    /** {@code POST /v1/complete}, one answer. */
    default long complete(String model) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** {@code POST /v1/complete} as server-sent events. */
    default long stream(String model, Runnable onEvent) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** {@code POST /v1/messages}, one answer. */
    default long chat(String model) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** {@code POST /v1/messages} as server-sent events. */
    default long chatStream(String model, Runnable onEvent) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** {@code POST /model/{id}/invoke}, signed. */
    default long bedrockInvoke(String model) throws Exception {
        throw new UnsupportedOperationException();
    }

    /** {@code POST /model/{id}/invoke-with-response-stream}, signed. */
    default long bedrockStream(String model, Runnable onEvent) throws Exception {
        throw new UnsupportedOperationException();
    }

    @Override
    default void close() throws IOException {}

    /** One of the operations by its name. */
    default long call(String operation, String model, Runnable onEvent) throws Exception {
        return switch (operation) {
            case "complete" -> complete(model);
            case "stream" -> stream(model, onEvent);
            case "chat" -> chat(model);
            case "chatStream" -> chatStream(model, onEvent);
            case "bedrockInvoke" -> bedrockInvoke(model);
            case "bedrockStream" -> bedrockStream(model, onEvent);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    /** A contender by the name of its class. */
    static Contender named(String type) throws ReflectiveOperationException {
        return (Contender) Class.forName(type).getDeclaredConstructor().newInstance();
    }
}
