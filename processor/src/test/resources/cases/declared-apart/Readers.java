package com.acme;

public interface Readers {
    void deleteOrder(String orderId);
}
