package com.acme.benchmark.twin;

/** The answer of a text completion. */
public record Completion(String type, String id, String completion, String stopReason, String model, String stop) {}
