package com.shop.customers;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "customers.yaml", overlays = "customers-overlay.yaml")
public interface Customers {

    void addCustomer(Customer customer);
}
