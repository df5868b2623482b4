package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same, asked for by hand. */
@OpenApiClient("store.yaml")
public interface Query {

    @Operation("findBooks")
    void books(Shelf shelf, List<Long> ids, Range range, String color, @Nullable Filter filter, @Nullable String session);
}
