package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Upload;
import org.jspecify.annotations.Nullable;

@OpenApiClient(value = "store.yaml", include = "*")
public interface Store extends StoreOperations {

    @Operation("replace")
    void replaceByText(String id, @Nullable String text);

    @Operation("replace")
    void replaceByImage(String id, @Nullable Upload image);

    @Operation("guess")
    void guessByText(String text);

    @Operation("replace")
    void keep(String id);
}
