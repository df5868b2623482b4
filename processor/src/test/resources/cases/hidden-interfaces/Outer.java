package com.acme;

import io.wirescribe.OpenApiClient;

final class Outer {
    private static final class Inner {
        @OpenApiClient("shop.yaml")
        interface Shop {
            void deleteOrder(String orderId);
        }
    }

    @OpenApiClient("shop.yaml")
    private interface Store {
        void deleteOrder(String orderId);
    }
}
