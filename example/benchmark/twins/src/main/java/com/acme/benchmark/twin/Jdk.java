package com.acme.benchmark.twin;

import com.acme.benchmark.Contender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** By hand on java.net.http; streams are parsed as their bytes arrive, by the thread that brings them. */
public class Jdk implements Contender {

    private final Signer signer = new Signer(ACCESS_KEY, SECRET_KEY, REGION, "bedrock");
    private HttpClient http;
    private String base;
    private URI complete;
    private URI messages;

    HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    @Override
    public void open(String baseUrl) {
        http = client().build();
        base = baseUrl;
        complete = URI.create(baseUrl + "/v1/complete");
        messages = URI.create(baseUrl + "/v1/messages");
    }

    private static HttpRequest toAnthropic(URI uri, byte[] body) {
        return HttpRequest.newBuilder(uri)
                .header("content-type", "application/json")
                .header("x-api-key", KEY)
                .header("anthropic-version", VERSION)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private HttpRequest toBedrock(String path) throws Exception {
        var body = CompletionCodec.write(CompletionRequest.toBedrock());
        var uri = URI.create(base + path);
        var signed = signer.sign(uri.getAuthority(), path, body, body.length);
        return HttpRequest.newBuilder(uri)
                .header("content-type", "application/json")
                .header("x-amz-date", signed.amzDate())
                .header("authorization", signed.authorization())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    private void feed(HttpRequest request, Feed feed) throws IOException, InterruptedException {
        http.send(request, info -> {
            if (info.statusCode() != 200) {
                throw new IllegalStateException("status " + info.statusCode());
            }
            return new Feeding(feed);
        });
    }

    @Override
    public long complete(String model) throws Exception {
        var body = answer(toAnthropic(complete, CompletionCodec.write(CompletionRequest.toAnthropic(model, false))));
        return CompletionCodec.read(body, 0, body.length).completion().length();
    }

    @Override
    public long stream(String model, Runnable onEvent) throws Exception {
        var text = new Text(onEvent);
        feed(
                toAnthropic(complete, CompletionCodec.write(CompletionRequest.toAnthropic(model, true))),
                text.ofCompletions()::feed);
        return text.length();
    }

    @Override
    public long chat(String model) throws Exception {
        var body = answer(toAnthropic(messages, Chat.write(Chat.request(model, false))));
        return Chat.message(body, 0, body.length).content().get(0).text().length();
    }

    @Override
    public long chatStream(String model, Runnable onEvent) throws Exception {
        var text = new Text(onEvent);
        feed(toAnthropic(messages, Chat.write(Chat.request(model, true))), text.ofMessages()::feed);
        return text.length();
    }

    @Override
    public long bedrockInvoke(String model) throws Exception {
        var body = answer(toBedrock("/model/" + model + "/invoke"));
        return CompletionCodec.read(body, 0, body.length).completion().length();
    }

    @Override
    public long bedrockStream(String model, Runnable onEvent) throws Exception {
        var text = new Text(onEvent);
        feed(toBedrock("/model/" + model + "/invoke-with-response-stream"), text.ofFrames()::feed);
        return text.length();
    }

    /** The same with the client's executor on its own thread: fewer hand-overs. */
    public static final class Direct extends Jdk {

        @Override
        HttpClient.Builder client() {
            return super.client().executor(Runnable::run);
        }
    }
}
