package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;

@OpenApiClient("chat.yaml")
public interface Chat {
    EventStream<CompletionChunk> chat();

    EventStream<CompletionChunk> complete();

    EventStream<WatchResponseItem> watch();

    EventStream<List<Long>> batches();

    EventStream<String> lines();

    EventStream<Page> pages();

    EventStream<Result> results();

    EventStream<Text> texts();

    EventStream<UserEventData> joined();

    @Operation("joined")
    List<UserEvent> allJoined();

    EventStream<RoomEventData> moved();

    @Operation("moved")
    List<RoomEvent> allMoved();

    EventStream<Success> envelopes();
}
