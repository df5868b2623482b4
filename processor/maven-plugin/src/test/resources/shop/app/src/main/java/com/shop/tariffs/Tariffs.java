package com.shop.tariffs;

import io.wirescribe.OpenApiClient;

@OpenApiClient("tariffs.yaml")
public interface Tariffs {

    void sendParcel(Parcel parcel);
}
