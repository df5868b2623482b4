package io.wirescribe.processor.tool;

import io.wirescribe.processor.client.Methods;
import io.wirescribe.processor.client.Nearest;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.drift.Part;
import io.wirescribe.processor.drift.Surface;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.emit.Signatures;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Refined;
import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.naming.Names;
import io.wirescribe.processor.naming.Naming;
import io.wirescribe.processor.naming.SameTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Some operations of a document, as the processor would have them.
 *
 * @param remarks what it would say of them
 */
record Opened(Api api, Edition edition, Names names, Methods.Planned planned, List<Remark> remarks) {

    /**
     * Reads them.
     *
     * @param packageName of the interface
     * @param interfaceName as wanted; longer if a type of the document is called so
     */
    static Opened of(OpenApiDocument document, Collection<Route> routes, String packageName, String interfaceName) {
        var reading = document.read(routes);
        var remarks = new ArrayList<>(reading.remarks());
        var all = SameTypes.merged(reading.api());
        var operations = all.operations().stream()
                .filter(operation -> {
                    var leaving = Methods.leavingOut(operation);
                    if (leaving != null) {
                        remarks.add(leaving);
                    }
                    return leaving == null;
                })
                .toList();
        var kept = new Api(all.document(), all.doc(), operations, all.types(), all.servers(), all.security());
        var api = Refined.of(kept);
        var wish = wish(document.name(), packageName, interfaceName);
        var names = Naming.of(api, packageName, List.of(wish.client(), wish.operations()));
        if (names.types().containsValue(interfaceName)) {
            return of(document, routes, packageName, interfaceName + "Api");
        }
        var planned = Methods.of(wish, api, Signatures.of(api, names));
        remarks.addAll(planned.remarks());
        return new Opened(api, reading.edition(), names, planned, List.copyOf(remarks));
    }

    private static Wish wish(String document, String packageName, String interfaceName) {
        return new Wish(packageName, interfaceName, document, List.of(), List.of("*"), true, List.of());
    }

    Part surface() {
        return Surface.of(api, edition, names);
    }

    /** An interface with all their methods. */
    String sketch(List<String> documents) {
        return Emission.sketch(api, names, planned.plan(), documents).text();
    }

    /** The methods of this interface, each on a line. */
    List<String> methods() {
        var text = sketch(List.of(api.document()));
        var head = text.indexOf("{", text.indexOf("interface " + planned.plan().interfaceName()));
        return Stream.of(text.substring(head + 1, text.lastIndexOf('}')).split(";\n"))
                .map(method -> method.strip().replaceAll("\\s+", " "))
                .filter(method -> !method.isEmpty())
                .map(method -> method + ";")
                .toList();
    }

    /** Those with these operationIds, or methods and paths. */
    static List<Route> find(OpenApiDocument document, List<String> wanted) throws Refusal {
        var found = new ArrayList<Route>();
        for (var each : wanted) {
            var matching = document.routes().stream()
                    .filter(route -> each.equals(route.id()) || each.equalsIgnoreCase(Surface.name(route)))
                    .toList();
            if (matching.isEmpty()) {
                throw new Refusal("%s has no operation %s".formatted(document.name(), each) + like(document, each));
            }
            found.addAll(matching);
        }
        return List.copyOf(found);
    }

    private static String like(OpenApiDocument document, String wanted) {
        var names = document.routes().stream()
                .map(route -> Objects.requireNonNullElse(route.id(), Surface.name(route)))
                .toList();
        return Nearest.to(wanted, names, Function.identity())
                .map(name -> ". Did you mean " + name + "?")
                .orElse("");
    }
}
