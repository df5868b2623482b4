package io.wirescribe.http;

import io.wirescribe.EventStream;
import java.io.IOException;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.Test;

/** The test kit, over a real server; {@link ReactiveStreamsTest} runs it. */
@SuppressWarnings("exports") // public for the test kit, not for users
public class EventPublisherVerification extends FlowPublisherVerification<Word> {

    private static final Reply<EventStream<Word>> WORDS = Reply.events(Word.JSON);

    private final LoopbackServer server = LoopbackServer.doing((connection, request) -> {
        long events = Long.parseLong(request.substring(5, request.indexOf(' ', 5)));
        if (events < 0) {
            connection.whole(500, "text/plain", "");
        } else {
            connection.head(200, "text/event-stream", "transfer-encoding: chunked");
            for (long i = 0; i < events; i++) {
                connection.chunk("data: {\"text\":\"" + i + "\"}\n\n");
            }
            connection.write("0\r\n\r\n");
        }
    });
    private final Transport transport = server.transport();

    public EventPublisherVerification() {
        super(new TestEnvironment(20_000, 100, 100), 2_000);
    }

    @Override
    public Flow.Publisher<Word> createFlowPublisher(long elements) {
        return Reply.publisher(WORDS, transport, Request.get("/" + elements));
    }

    @Override
    public Flow.Publisher<Word> createFailedFlowPublisher() {
        return Reply.publisher(WORDS, transport, Request.get("/-1"));
    }

    @Override
    public long maxElementsFromPublisher() {
        return 100_000; // each is sent by a real server, so there is an end to them
    }

    /** What another thread is about to let go of is still held: the kit looks once. */
    @Override
    @Test
    public void required_spec313_cancelMustMakeThePublisherEventuallyDropAllReferencesToTheSubscriber()
            throws Throwable {
        for (int look = 1; ; look++) {
            try {
                super.required_spec313_cancelMustMakeThePublisherEventuallyDropAllReferencesToTheSubscriber();
                return;
            } catch (AssertionError e) {
                if (look == 10) {
                    throw e;
                }
                setUp(); // forgets the failure
            }
        }
    }

    @AfterClass
    public void close() throws IOException {
        transport.close();
        server.close();
    }
}
