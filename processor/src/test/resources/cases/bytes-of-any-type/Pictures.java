package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Upload;
import io.wirescribe.json.JsonValue;
import java.io.InputStream;

@OpenApiClient("pictures.yaml")
public interface Pictures {
    InputStream logo();

    void draw(Upload body);

    InputStream anything();

    @Operation("anything")
    JsonValue anyJson();

    InputStream untold();

    @Operation("untold")
    JsonValue untoldJson();

    InputStream note();

    long count();

    InputStream log();

    InputStream lines();

    void keepLog(Upload body);

    EventStream<String> watchLog();
}
