package com.acme.benchmark.jmh;

import com.acme.benchmark.Contender;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.Text;
import com.anthropic.client.AnthropicClient;
import com.anthropic.client.AnthropicClientImpl;
import com.anthropic.core.ClientOptions;
import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.PayloadPart;

/** The peers' own clients over answers that are there already: everything they do but the network. */
final class Peers {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create(Contender.ACCESS_KEY, Contender.SECRET_KEY));

    private Peers() {}

    static AnthropicClient anthropic(byte[] answer, String type) {
        var headers = Headers.builder()
                .put("content-type", type)
                .put("request-id", "req_1")
                .build();
        return new AnthropicClientImpl(ClientOptions.builder()
                .httpClient(new Answering(answer, headers))
                .baseUrl(NOWHERE.toString())
                .putHeader("x-api-key", Contender.KEY)
                .build());
    }

    private record Answering(byte[] answer, Headers headers) implements HttpClient {

        @Override
        public HttpResponse execute(HttpRequest request, RequestOptions options) {
            if (request.body() != null) {
                request.body().writeTo(OutputStream.nullOutputStream());
            }
            return new Answered(headers, new ByteArrayInputStream(answer));
        }

        @Override
        public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
            return CompletableFuture.completedFuture(execute(request, options));
        }

        @Override
        public void close() {}
    }

    private record Answered(Headers headers, InputStream body) implements HttpResponse {

        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public void close() {}
    }

    static BedrockRuntimeClient aws(byte[] answer) {
        return BedrockRuntimeClient.builder()
                .endpointOverride(NOWHERE)
                .region(Region.of(Contender.REGION))
                .credentialsProvider(CREDENTIALS)
                .httpClient(new Sync(answer))
                .build();
    }

    private record Sync(byte[] answer) implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    var body = request.contentStreamProvider();
                    if (body.isPresent()) {
                        body.get().newStream().transferTo(OutputStream.nullOutputStream());
                    }
                    return HttpExecuteResponse.builder()
                            .response(head("application/json"))
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }

    private static SdkHttpFullResponse head(String type) {
        return SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("content-type", type)
                .putHeader("x-amzn-RequestId", "1")
                .build();
    }

    static BedrockRuntimeAsyncClient awsAsync(byte[] answer, int piece) {
        return BedrockRuntimeAsyncClient.builder()
                .endpointOverride(NOWHERE)
                .region(Region.of(Contender.REGION))
                .credentialsProvider(CREDENTIALS)
                .httpClient(new Async(answer, piece))
                .build();
    }

    private record Async(byte[] answer, int piece) implements SdkAsyncHttpClient {

        @Override
        public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
            var done = new CompletableFuture<Void>();
            var handler = request.responseHandler();
            handler.onHeaders(head("application/vnd.amazon.eventstream"));
            handler.onStream(
                    subscriber -> subscriber.onSubscribe(new Pieces(ByteBuffer.wrap(answer), piece, subscriber, done)));
            return done;
        }

        @Override
        public void close() {}
    }

    /** Hands a body over in pieces. */
    private static final class Pieces implements Subscription {

        private final ByteBuffer rest;
        private final int piece;
        private final Subscriber<? super ByteBuffer> subscriber;
        private final CompletableFuture<Void> done;
        private long wanted;
        private boolean handing;

        Pieces(ByteBuffer rest, int piece, Subscriber<? super ByteBuffer> subscriber, CompletableFuture<Void> done) {
            this.rest = rest;
            this.piece = piece;
            this.subscriber = subscriber;
            this.done = done;
        }

        @Override
        public void request(long count) {
            wanted += count;
            if (handing) {
                return;
            }
            handing = true;
            while (wanted > 0 && rest.hasRemaining()) {
                wanted--;
                int length = Math.min(piece, rest.remaining());
                var next = rest.slice(rest.position(), length);
                rest.position(rest.position() + length);
                subscriber.onNext(next);
            }
            handing = false;
            if (!rest.hasRemaining() && !done.isDone()) {
                done.complete(null);
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {}
    }

    static void count(PayloadPart chunk, Text text) {
        try {
            var json = chunk.bytes().asByteArrayUnsafe();
            text.add(CompletionCodec.read(json, 0, json.length).completion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
