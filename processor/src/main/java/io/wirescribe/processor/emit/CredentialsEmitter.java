package io.wirescribe.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How the builder of a client is told who is asking. */
final class CredentialsEmitter {

    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private final Api api;
    private final Names names;
    private final String where;

    CredentialsEmitter(Api api, Names names) {
        this.api = api;
        this.names = names;
        this.where =
                api.operations().stream().anyMatch(operation -> operation.requirement() instanceof Requirement.Unsaid)
                        ? "with every request: the document does not say which need it"
                        : "with the requests that need it";
    }

    List<MethodSpec> methods() {
        return api.security().stream().flatMap(this::methods).toList();
    }

    private Stream<MethodSpec> methods(Security security) {
        if (security instanceof Security.ApiKey key) {
            return Stream.of(key(key));
        } else if (security instanceof Security.Bearer) {
            return Stream.of(token(security), tokens(security));
        } else if (security instanceof Security.ClientCredentials client) {
            return Stream.of(client(client));
        }
        return security instanceof Security.Basic ? Stream.of(basic(security)) : Stream.of();
    }

    private MethodSpec key(Security.ApiKey key) {
        var carrier = key.in().name().toLowerCase(Locale.ROOT);
        var place = key.in() == Parameter.In.QUERY ? "query parameter" : carrier;
        return method(key, "Sent as %s %s %s.".formatted(place, Prose.code(key.key()), where))
                .addParameter(String.class, "key")
                .addStatement("return $L", set(key, CodeBlock.of("$L($S, key)", carrier, key.key())))
                .build();
    }

    private MethodSpec token(Security security) {
        return method(security, "Sent as {@code Authorization: Bearer} %s.".formatted(where))
                .addParameter(String.class, "token")
                .addStatement("return $L", set(security, CodeBlock.of("bearer(token)")))
                .build();
    }

    private MethodSpec tokens(Security security) {
        var lead = "For tokens that expire: asked for each request, and for another one after 401. Sent as "
                + "{@code Authorization: Bearer} %s.".formatted(where);
        return method(security, lead)
                .addParameter(Library.TOKEN_SOURCE, "tokens")
                .addStatement("return $L", set(security, CodeBlock.of("bearer(tokens)")))
                .build();
    }

    private MethodSpec client(Security.ClientCredentials client) {
        var lead = "Tokens are fetched from %s when one is needed, kept, and renewed before they expire. "
                        .formatted(Prose.code(client.tokenUrl()))
                + "Sent as {@code Authorization: Bearer} %s.".formatted(where);
        return method(client, lead)
                .addParameter(String.class, "clientId")
                .addParameter(String.class, "clientSecret")
                .addParameter(ArrayTypeName.of(String.class), "scopes")
                .varargs()
                .addStatement(
                        "var tokens = $T.at($S)\n.client(clientId, clientSecret)\n.scope(scopes)\n.build()",
                        Library.CLIENT_CREDENTIALS,
                        client.tokenUrl())
                .addStatement("return $L", set(client, CodeBlock.of("bearer(tokens)")))
                .build();
    }

    private MethodSpec basic(Security security) {
        return method(security, "Sent as {@code Authorization: Basic} %s.".formatted(where))
                .addParameter(String.class, "user")
                .addParameter(String.class, "password")
                .addStatement("return $L", set(security, CodeBlock.of("basic(user, password)")))
                .build();
    }

    private static CodeBlock set(Security security, CodeBlock credential) {
        return CodeBlock.of("credential($S, $T.$L)", security.name(), Library.CREDENTIAL, credential);
    }

    private MethodSpec.Builder method(Security security, String lead) {
        var method = MethodSpec.methodBuilder(names.credential(security))
                .addJavadoc("$L\n", Prose.lead(lead, Prose.html(security.doc().text())))
                .addModifiers(Modifier.PUBLIC)
                .returns(BUILDER);
        return security.doc().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }
}
