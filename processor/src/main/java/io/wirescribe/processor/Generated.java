package io.wirescribe.processor;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.naming.Names;
import java.util.Map;
import java.util.Set;

/**
 * What was made of the document of a package.
 *
 * @param files the qualified names of what was written
 */
record Generated(Api api, Edition edition, Names names, Map<Route, Signature> signatures, Set<String> files) {}
