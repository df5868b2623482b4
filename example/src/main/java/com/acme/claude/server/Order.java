package com.acme.claude.server;

import java.util.List;

/** A request for a completion that the server will serve. */
record Order(String model, int maxTokens, List<String> stopSequences, boolean stream) {}
