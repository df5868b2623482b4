package com.acme;

public record Order(String mine) {}
