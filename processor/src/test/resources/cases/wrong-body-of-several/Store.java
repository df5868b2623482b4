package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Upload;

@OpenApiClient("store.yaml")
public interface Store {
    void addItem(byte[] body);

    @Operation("addItem")
    void addBoth(Item item, Upload image);

    @Operation("addItem")
    void addNothing();
}
