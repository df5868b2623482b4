package com.acme.claude.server;

import java.util.List;

/**
 * A request that the server will serve, of whichever kind.
 *
 * @param questions how many turns of it are the human's
 */
record Order(String model, int questions, int maxTokens, List<String> stopSequences, boolean stream) {}
