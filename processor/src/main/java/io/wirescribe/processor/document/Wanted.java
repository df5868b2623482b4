package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation that is to be read, and the parts it refers to.
 *
 * @param paths the path it is found under, which may say things for all its operations, the nearest first
 * @param parameters its own and its path's, as they hold for it
 * @param undeclared the path's placeholders that no parameter fills
 * @param answers by status
 * @param servers what says where it is served; null if the document does
 */
record Wanted(
        Route route,
        Spot spot,
        List<Spot> paths,
        List<Spot> parameters,
        Set<String> undeclared,
        @Nullable Spot body,
        Map<String, Spot> answers,
        @Nullable Spot servers) {}
