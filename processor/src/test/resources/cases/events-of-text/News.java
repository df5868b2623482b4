package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.json.JsonValue;
import java.time.LocalDate;
import java.util.concurrent.Flow;

@OpenApiClient("news.yaml")
public interface News {
    EventStream<String> words();

    Flow.Publisher<String> listedWords();

    EventStream<EventType> events();

    EventStream<State> states();

    EventStream<LocalDate> days();

    EventStream<Long> counts();

    EventStream<JsonValue> whatever();
}
