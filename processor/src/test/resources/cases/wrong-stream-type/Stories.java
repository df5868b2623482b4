package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Response;

@OpenApiClient("story.yaml")
public interface Stories {
    Piece tell(String modelId, Beginning beginning);

    @Operation("tell")
    EventStream<Problem> wrong(String modelId, Beginning beginning);

    @Operation("tell")
    EventStream<?> unsaid(String modelId, Beginning beginning);

    @Operation("tell")
    EventStream bare(String modelId, Beginning beginning);

    @Operation("tell")
    Response alone(String modelId, Beginning beginning);

    @Operation("tell")
    void nothing(String modelId, Beginning beginning);
}
