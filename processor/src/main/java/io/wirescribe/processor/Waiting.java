package io.wirescribe.processor;

import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Route;
import java.util.Map;

/**
 * An interface whose client can be written once the types of its document exist.
 *
 * @param routes what its methods mean, by their signatures
 * @param written the methods that are written for interfaces of its package, by the qualified names of what holds them
 */
record Waiting(Wish wish, Generated generated, Map<String, Route> routes, Map<String, OperationsPlan> written) {}
