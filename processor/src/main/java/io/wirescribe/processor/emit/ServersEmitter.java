package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Server;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Where the builder of a client lets its requests go: one of the document's servers, and the parts of its URL. */
final class ServersEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");
    private static final ClassName SERVER = ClassName.get("", "Server");

    private final Names names;
    private final ClientPlan plan;
    private final List<Server> whole;
    private final List<Server> every;

    ServersEmitter(Api api, Names names, ClientPlan plan) {
        this.names = names;
        this.plan = plan;
        this.whole = api.servers().stream().filter(Server::whole).distinct().toList();
        this.every = api.everyServer().stream().filter(Server::whole).toList();
    }

    MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($L,$W$L)",
                        DocumentConstant.NAME,
                        standard().map(ServersEmitter::arguments).orElse(CodeBlock.of("null")))
                .build();
    }

    /**
     * Where an operation is asked that has no server of its own: at the document's. If that is none of them, a client
     * needs a server nevertheless, and nothing is asked there.
     */
    private Optional<Server> standard() {
        var own = plan.calls().stream()
                .map(call -> call.signature().operation().servers())
                .toList();
        return whole.isEmpty() && own.stream().noneMatch(List::isEmpty)
                ? own.stream().flatMap(List::stream).findFirst()
                : whole.stream().findFirst();
    }

    /** The servers there are to choose from, if there are several. */
    Optional<TypeSpec> type() {
        if (whole.size() < 2) {
            return Optional.empty();
        }
        var type = TypeSpec.enumBuilder(SERVER)
                .addJavadoc("The servers that the document names.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (var server : whole) {
            var constant = TypeSpec.anonymousClassBuilder("");
            var text = Prose.html(server.doc().text());
            constant.addJavadoc("$L\n", Prose.lead(Prose.code(server.url()) + (text.isEmpty() ? "" : "."), text));
            type.addEnumConstant(names.server(server), constant.build());
        }
        return Optional.of(type.build());
    }

    /** The methods that choose the server and the parts of its URL. */
    List<MethodSpec> methods() {
        var methods = new ArrayList<MethodSpec>();
        if (whole.size() > 1) {
            methods.add(choice());
        }
        variables().forEach((name, variables) -> methods.add(variable(name, variables)));
        return methods;
    }

    private MethodSpec choice() {
        var cases = CodeBlock.builder().add("return switch (server) {\n").indent();
        for (var server : whole) {
            cases.add("case $L -> server($L);\n", names.server(server), arguments(server));
        }
        return MethodSpec.methodBuilder("server")
                .addJavadoc(
                        "The server, {@link Server#$L} if not set. What was set of its URL stays set.\n",
                        names.server(whole.get(0)))
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER)
                .addParameter(SERVER, "server")
                .addCode(cases.unindent().add("};\n").build())
                .build();
    }

    /** The URL, then the name and the default of each part that has one. */
    static CodeBlock arguments(Server server) {
        var arguments = new ArrayList<CodeBlock>();
        arguments.add(CodeBlock.of("$S", server.url()));
        server.variables().stream()
                .filter(variable -> variable.standard() != null)
                .forEach(variable -> arguments.add(CodeBlock.of("$S, $S", variable.name(), variable.standard())));
        return CodeBlock.join(arguments, ",$W");
    }

    private Map<String, List<Server.Variable>> variables() {
        var found = new LinkedHashMap<String, List<Server.Variable>>();
        for (var server : every) {
            for (var variable : server.variables()) {
                found.computeIfAbsent(variable.name(), name -> new ArrayList<>())
                        .add(variable);
            }
        }
        return found;
    }

    /** One part, of several servers perhaps. */
    private MethodSpec variable(String wire, List<Server.Variable> variables) {
        var name = names.serverVariable(wire);
        var described = variables.get(0);
        var standards = new HashSet<@Nullable String>();
        variables.forEach(variable -> standards.add(variable.standard()));
        var lead = standards.size() == 1
                ? "A part of the server, " + unset(described)
                : "A part of the server; what it is if not set depends on the server.";
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", Prose.lead(lead, Prose.html(described.doc().text())))
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER)
                .addParameter(String.class, name)
                .addStatement("return serverVariable($S, $N$L)", wire, name, allowed(variables))
                .build();
    }

    private static String unset(Server.Variable variable) {
        return variable.standard() == null ? "which has to be set." : Prose.code(variable.standard()) + " if not set.";
    }

    private static CodeBlock allowed(List<Server.Variable> variables) {
        if (variables.stream().anyMatch(variable -> variable.allowed().isEmpty())) {
            return CodeBlock.of("");
        }
        return variables.stream()
                .flatMap(variable -> variable.allowed().stream())
                .collect(toCollection(LinkedHashSet::new))
                .stream()
                .map(value -> CodeBlock.of(", $S", value))
                .collect(CodeBlock.joining(""));
    }
}
