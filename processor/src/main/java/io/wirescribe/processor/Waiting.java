package io.wirescribe.processor;

import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.model.Route;
import java.util.Map;

/**
 * An interface whose client can be written once the types of its document exist.
 *
 * @param routes what its methods mean, by their index
 */
record Waiting(Wish wish, Generated generated, Map<Integer, Route> routes) {}
