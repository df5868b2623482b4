package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Server;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The builder of a client: its server and its credentials are the document's. */
final class ClientBuilderEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final Api api;
    private final Names names;
    private final ClassName client;

    ClientBuilderEmitter(Api api, Names names, ClassName client) {
        this.api = api;
        this.names = names;
        this.client = client;
    }

    TypeSpec type() {
        var constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addStatement("super($L)", server());
        variables()
                .forEach(variable ->
                        constructor.addStatement("serverVariable($S, $S)", variable.name(), variable.standard()));
        var type = TypeSpec.classBuilder(BUILDER)
                .addJavadoc("Builds a {@link $T}.\n", client)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.CLIENT_BUILDER, BUILDER))
                .addMethod(constructor.build());
        variables().forEach(variable -> type.addMethod(variable(variable)));
        api.security().forEach(security -> type.addMethod(credential(security)));
        return type.addMethod(self()).addMethod(build()).build();
    }

    /** The document's first server; null where that is no whole URL. */
    private CodeBlock server() {
        return api.servers().stream()
                .findFirst()
                .map(Server::url)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .map(url -> CodeBlock.of("$S", url))
                .orElse(CodeBlock.of("null"));
    }

    private List<Server.Variable> variables() {
        return api.servers().isEmpty() ? List.of() : api.servers().get(0).variables();
    }

    private MethodSpec variable(Server.Variable variable) {
        var name = names.serverVariable(variable.name());
        var allowed = variable.allowed().stream()
                .map(value -> CodeBlock.of(", $S", value))
                .collect(CodeBlock.joining(""));
        var lead = "A part of the server, " + Prose.code(variable.standard()) + " if not set.";
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", lead(lead, Prose.html(variable.doc().text())))
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER)
                .addParameter(String.class, name)
                .addStatement("return serverVariable($S, $N$L)", variable.name(), name, allowed)
                .build();
    }

    private MethodSpec credential(Security security) {
        var name = names.credential(security);
        var method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(BUILDER);
        var text = Prose.html(security.doc().text());
        if (security instanceof Security.ApiKey key) {
            var carrier = switch (key.in()) {
                case QUERY -> "Query";
                case COOKIE -> "Cookie";
                case HEADER, PATH -> "Header";
            };
            method.addParameter(String.class, "key").addStatement("return credential$L($S, key)", carrier, key.key());
            text = lead(
                    "Sent with each request as " + carrier.toLowerCase(Locale.ROOT) + " " + Prose.code(key.key()) + ".",
                    text);
        } else if (security instanceof Security.Bearer) {
            method.addParameter(String.class, "token").addStatement("return bearerCredential(token)");
            text = lead("Sent with each request as {@code Authorization: Bearer}.", text);
        } else {
            method.addParameter(String.class, "user")
                    .addParameter(String.class, "password")
                    .addStatement("return basicCredential(user, password)");
            text = lead("Sent with each request as {@code Authorization: Basic}.", text);
        }
        return method.addJavadoc("$L\n", text).build();
    }

    private static String lead(String lead, String text) {
        return Prose.wrap(text.isEmpty() ? lead : lead + " " + text);
    }

    private static MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(BUILDER)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("A client over a connection of its own, unless a transport was given.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(client)
                .addStatement("return new $T(connect())", client)
                .build();
    }
}
