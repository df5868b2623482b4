package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.Map;

@OpenApiClient("charges.yaml")
public interface Charges {

    void createCharge(CreateChargeRequest request);

    void replaceCharges(Map<String, String> request);
}
