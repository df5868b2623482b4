package com.other;

public record Order(String id) {}
