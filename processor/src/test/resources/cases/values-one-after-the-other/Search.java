package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;

@OpenApiClient("search.yaml")
public interface Search {
    void bulk(Upload body);

    Change watch();

    @Operation("watch")
    RawResponse watchAll();
}
