package io.wirescribe.processor;

import static java.util.Comparator.comparing;

import io.wirescribe.processor.client.Inclusion;
import io.wirescribe.processor.client.Methods;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.drift.Surface;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.emit.MethodForms;
import io.wirescribe.processor.emit.SourceFile;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the interfaces of a package include, each a part of the document. */
final class Inclusions {

    private final Report report;
    private final Map<Wish, Set<Route>> routes = new LinkedHashMap<>();
    private final Map<Wish, OperationsPlan> plans = new LinkedHashMap<>();

    private Inclusions(Report report) {
        this.report = report;
    }

    static Inclusions of(List<Wish> wishes, List<Route> all, Report report) {
        var inclusions = new Inclusions(report);
        for (var wish : wishes) {
            if (!wish.include().isEmpty()) {
                var found = Inclusion.find(wish, all);
                report.mistakes(found.mistakes());
                inclusions.routes.put(wish, found.routes());
                if (all.isEmpty() && found.mistakes().isEmpty()) {
                    report.noOperations(Place.document(wish.qualifiedName()), wish.document(), wish.operations());
                }
            }
        }
        return inclusions;
    }

    Set<Route> routes() {
        var all = new LinkedHashSet<Route>();
        routes.values().forEach(all::addAll);
        return all;
    }

    /** Whether the method that is written for an operation has a parameter. */
    boolean pass(Operation operation, Parameter parameter) {
        return routes.values().stream().anyMatch(chosen -> chosen.contains(operation.route())) && !parameter.settled();
    }

    /**
     * The same without what cannot be expressed, which is left out with a warning.
     *
     * @param wanted what has to be there for other reasons
     */
    Api expressible(Api api, Collection<Route> wanted) {
        var included = routes();
        var kept = new ArrayList<Operation>();
        for (var operation : api.operations()) {
            var leaving = included.contains(operation.route()) ? Methods.leavingOut(operation) : null;
            if (leaving != null) {
                routes.forEach((wish, chosen) -> {
                    if (chosen.remove(operation.route())) {
                        report.remark(Place.document(wish.qualifiedName()), leaving);
                    }
                });
            }
            if (leaving == null || wanted.contains(operation.route())) {
                kept.add(operation);
            }
        }
        return api.with(kept, api.types());
    }

    /** The interfaces that hold the methods. */
    List<SourceFile> files(Api api, Names names, Map<Route, Signature> signatures) {
        var files = new ArrayList<SourceFile>();
        routes.forEach((wish, chosen) -> {
            var planned = Methods.of(
                    wish,
                    api,
                    chosen.stream()
                            .sorted(comparing(Route::path).thenComparing(Route::method))
                            .map(signatures::get)
                            .filter(Objects::nonNull)
                            .toList());
            planned.remarks().forEach(remark -> report.remark(Place.document(wish.qualifiedName()), remark));
            plans.put(wish, planned.plan());
            files.add(Emission.operations(api, names, planned.plan()));
        });
        return files;
    }

    /** How the methods can be called that are written for operations, in words. */
    Map<Route, String> forms(Api api, Names names) {
        var forms = new LinkedHashMap<Route, String>();
        for (var plan : plans.values()) {
            MethodForms.of(api, names, plan)
                    .forEach((route, ofRoute) -> forms.put(route, String.join(Surface.BETWEEN_FORMS, ofRoute)));
        }
        return forms;
    }

    /** What is written for each interface, by the qualified name of what holds it. */
    Map<String, OperationsPlan> written() {
        var written = new LinkedHashMap<String, OperationsPlan>();
        plans.forEach((wish, plan) -> written.put(wish.qualifiedOperations(), plan));
        return written;
    }
}
