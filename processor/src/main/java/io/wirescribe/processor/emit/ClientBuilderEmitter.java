package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.naming.Names;
import javax.lang.model.element.Modifier;

/** The builder of a client: its server and its credentials are the document's. */
final class ClientBuilderEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final Api api;
    private final Names names;
    private final ClientPlan plan;
    private final ClassName client;

    ClientBuilderEmitter(Api api, Names names, ClientPlan plan, ClassName client) {
        this.api = api;
        this.names = names;
        this.plan = plan;
        this.client = client;
    }

    TypeSpec type() {
        var servers = new ServersEmitter(api, names, plan);
        var type = TypeSpec.classBuilder(BUILDER)
                .addJavadoc("$L\n", javadoc())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.CLIENT_BUILDER, BUILDER))
                .addMethod(servers.constructor())
                .addMethods(servers.methods());
        return type.addMethods(new CredentialsEmitter(api, names).methods())
                .addMethod(self())
                .addMethod(build())
                .build();
    }

    private String javadoc() {
        var signed = api.security().stream()
                .filter(Security.Signed.class::isInstance)
                .map(Security::name)
                .findFirst();
        return "Builds a {@link %s}.".formatted(client.simpleName())
                + signed.map(this::signing).orElse("");
    }

    /** What people look for here, and where it is. */
    private String signing(String scheme) {
        return """


                <p>There is no credential to set for %s: a signature is worked out for each request, by the transport.
                For Amazon Bedrock that is {@code io.wirescribe.bedrock.BedrockTransport}:

                <pre>{@code
                var client = new %s(BedrockTransport.in("eu-central-1").build());
                }</pre>""".formatted(Prose.code(scheme), client.simpleName());
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
