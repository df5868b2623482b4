package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.RawResponse;
import io.wirescribe.Response;

@OpenApiClient("story.yaml")
public interface Stories {
    EventStream<Piece> tell(String modelId, Beginning beginning);

    @Operation("tell")
    Response<EventStream<Piece>> answer(String modelId, Beginning beginning);

    @Operation("tell")
    RawResponse raw(String modelId, Beginning beginning);
}
