package com.acme.benchmark.retrofit;

import com.acme.benchmark.Contender;
import com.acme.benchmark.twin.CompletionCodec;
import com.acme.benchmark.twin.CompletionRequest;
import com.acme.benchmark.twin.Text;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The twin's codec on OkHttp. */
public final class OkHttp implements Contender {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = new OkHttpClient();
    private String url;

    @Override
    public void open(String baseUrl) {
        url = baseUrl + "/v1/complete";
    }

    private Response answer(String model, boolean stream) throws IOException {
        var body = CompletionCodec.write(CompletionRequest.toAnthropic(model, stream));
        var request = new Request.Builder()
                .url(url)
                .header("x-api-key", KEY)
                .header("anthropic-version", VERSION)
                .post(RequestBody.create(body, JSON))
                .build();
        var answer = http.newCall(request).execute();
        if (!answer.isSuccessful()) {
            throw new IOException("status " + answer.code());
        }
        return answer;
    }

    @Override
    public long complete(String model) throws IOException {
        try (var answer = answer(model, false)) {
            var body = answer.body().bytes();
            return CompletionCodec.read(body, 0, body.length).completion().length();
        }
    }

    @Override
    public long stream(String model, Runnable onEvent) throws IOException {
        var text = new Text(onEvent);
        var events = text.ofCompletions();
        var buffer = new byte[16 << 10];
        try (var answer = answer(model, true);
                var in = answer.body().byteStream()) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                events.feed(buffer, 0, count);
            }
        }
        return text.length();
    }
}
