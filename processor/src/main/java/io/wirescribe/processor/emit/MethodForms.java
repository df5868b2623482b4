package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.naming.Names;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the methods of an interface can be called, in simple names: {@code Lamp createLamp(NewLamp request)}. */
public final class MethodForms {

    private static final Pattern PACKAGE = Pattern.compile("(?<![\\w.])(?:\\p{Ll}\\w*\\.)+");

    private final MethodHeaders headers;

    private MethodForms(MethodHeaders headers) {
        this.headers = headers;
    }

    /** By operation, with and without what may be left out. */
    public static Map<Route, Set<String>> of(Api api, Names names, OperationsPlan plan) {
        var forms = new MethodForms(new MethodHeaders(new JavaTypes(api, names)));
        var all = new LinkedHashMap<Route, Set<String>>();
        for (var call : plan.calls()) {
            var route = call.signature().operation().route();
            var ofRoute = all.computeIfAbsent(route, ignored -> new LinkedHashSet<>());
            Stream.of(call.shorter(), call).map(forms::form).forEach(ofRoute::add);
        }
        return all;
    }

    private String form(Call call) {
        var method = headers.of(call).build();
        return method.parameters().stream()
                .map(parameter -> simple(parameter.type()) + " " + parameter.name())
                .collect(joining(", ", simple(method.returnType()) + " " + method.name() + "(", ")"));
    }

    private static String simple(TypeName type) {
        return PACKAGE.matcher(Signatures.source(type)).replaceAll("");
    }
}
