package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("cards.yaml")
public interface Cards {
    Card getCard();
}
