package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "shop.yaml", overlays = "mend.yaml")
public interface Shop {
    void getOrder();
}
