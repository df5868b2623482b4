package com.acme.benchmark.jmh;

import com.acme.benchmark.Contender;
import com.acme.benchmark.server.Kind;
import com.acme.benchmark.twin.Signer;
import io.wirescribe.bedrock.BedrockTransport;
import io.wirescribe.http.Request;
import org.openjdk.jmh.annotations.Benchmark;

/** Signs a body of 400 bytes. */
public class Signing extends Common {

    private final byte[] body = "{\"a\":0}".repeat(57).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private final Signer signer = new Signer(Contender.ACCESS_KEY, Contender.SECRET_KEY, Contender.REGION, "bedrock");
    private final BedrockTransport transport = Calling.bedrock(Canned.answer(Kind.BEDROCK));
    private final Request request =
            Request.post("/model/s/converse").body(new io.wirescribe.http.Body("application/json", body));

    @Benchmark
    public Object twin() throws Exception {
        return signer.sign("127.0.0.1:1", "/model/s/converse", body, body.length);
    }

    /** With all that a transport does around it. */
    @Benchmark
    public Object wirescribe() {
        return transport.send(request);
    }
}
