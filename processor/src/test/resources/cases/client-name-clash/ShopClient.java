package com.acme;

public final class ShopClient {}
