package com.acme.benchmark.twin;

import com.acme.benchmark.Contender;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** By hand on Apache's HttpClient. */
public final class Apache5 implements Contender {

    private final Signer signer = new Signer(ACCESS_KEY, SECRET_KEY, REGION, "bedrock");
    private CloseableHttpClient http;
    private String base;

    @Override
    public void open(String baseUrl) {
        var connections = new PoolingHttpClientConnectionManager();
        connections.setMaxTotal(512);
        connections.setDefaultMaxPerRoute(512);
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .build();
        base = baseUrl;
    }

    private HttpPost toAnthropic(String path, byte[] body) {
        var post = new HttpPost(base + path);
        post.addHeader("x-api-key", KEY);
        post.addHeader("anthropic-version", VERSION);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return post;
    }

    private HttpPost toBedrock(String path) throws Exception {
        var body = CompletionCodec.write(CompletionRequest.toBedrock());
        var signed = signer.sign(URI.create(base).getAuthority(), path, body, body.length);
        var post = new HttpPost(base + path);
        post.addHeader("x-amz-date", signed.amzDate());
        post.addHeader("authorization", signed.authorization());
        post.setEntity(new ByteArrayEntity(body, ContentType.create("application/json")));
        return post;
    }

    private byte[] answer(HttpPost post) throws IOException {
        HttpClientResponseHandler<byte[]> whole = answer -> {
            if (answer.getCode() != 200) {
                throw new IOException("status " + answer.getCode());
            }
            return EntityUtils.toByteArray(answer.getEntity());
        };
        return http.execute(post, whole);
    }

    private void feed(HttpPost post, ArrayFeed feed) throws IOException {
        HttpClientResponseHandler<Void> pieces = answer -> {
            if (answer.getCode() != 200) {
                throw new IOException("status " + answer.getCode());
            }
            var buffer = new byte[16 << 10];
            try (var in = answer.getEntity().getContent()) {
                for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                    feed.feed(buffer, 0, count);
                }
            }
            return null;
        };
        http.execute(post, pieces);
    }

    private interface ArrayFeed {

        void feed(byte[] bytes, int from, int length) throws IOException;
    }

    @Override
    public long complete(String model) throws Exception {
        var body =
                answer(toAnthropic("/v1/complete", CompletionCodec.write(CompletionRequest.toAnthropic(model, false))));
        return CompletionCodec.read(body, 0, body.length).completion().length();
    }

    @Override
    public long stream(String model, Runnable onEvent) throws Exception {
        var text = new Text(onEvent);
        feed(
                toAnthropic("/v1/complete", CompletionCodec.write(CompletionRequest.toAnthropic(model, true))),
                text.ofCompletions()::feed);
        return text.length();
    }

    @Override
    public long chat(String model) throws Exception {
        var body = answer(toAnthropic("/v1/messages", Chat.write(Chat.request(model, false))));
        return Chat.message(body, 0, body.length).content().get(0).text().length();
    }

    @Override
    public long chatStream(String model, Runnable onEvent) throws Exception {
        var text = new Text(onEvent);
        feed(toAnthropic("/v1/messages", Chat.write(Chat.request(model, true))), text.ofMessages()::feed);
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

    @Override
    public void close() throws IOException {
        http.close();
    }
}
