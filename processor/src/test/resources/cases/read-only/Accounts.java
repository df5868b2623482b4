package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("accounts.yaml")
public interface Accounts {
    Account change(Account request);
}
