package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Security;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ways to say who is asking that some operations know. */
final class SecurityReader {

    private final DocumentTree tree;
    private final Remarks remarks;
    private final boolean asked;

    /** @param all the operations of the document */
    SecurityReader(DocumentTree tree, Remarks remarks, Collection<Spot> all) {
        this.tree = tree;
        this.remarks = remarks;
        this.asked = tree.root().has("security") || all.stream().anyMatch(operation -> operation.has("security"));
    }

    /** The schemes that are asked for; all where the whole document asks for none. */
    List<Spot> wanted(Collection<Spot> operations) {
        var schemes = schemes();
        if (!asked) {
            return schemes;
        }
        Map<String, Spot> named = new LinkedHashMap<>();
        operations.stream()
                .flatMap(operation -> owner(operation).itemsOf("security").stream())
                .forEach(alternative -> alternative.names().forEach(name -> named.putIfAbsent(name, alternative)));
        var wanted = schemes.stream()
                .filter(scheme -> named.remove(scheme.name()) != null)
                .toList();
        named.forEach((name, place) -> remarks.warning(place, "`security` names what is no scheme: " + name));
        return wanted;
    }

    /** What says what an operation asks for. */
    private Spot owner(Spot operation) {
        return operation.has("security") ? operation : tree.root();
    }

    /**
     * What an operation needs of what a caller can give; a signature is made, and a certificate shown, without it.
     *
     * @param known the schemes as they were read
     */
    Requirement requirement(Spot operation, List<Security> known) {
        var names = known.stream()
                .filter(security -> !(security instanceof Security.Signed))
                .map(Security::name)
                .distinct()
                .toList();
        if (!asked) {
            return names.isEmpty() ? Requirement.NONE : new Requirement.Unsaid(names);
        }
        return new Requirement.OneOf(owner(operation).itemsOf("security").stream()
                .map(alternative ->
                        alternative.names().stream().filter(names::contains).toList())
                .toList());
    }

    /** By their names, so that moving them about in the document changes nothing. */
    List<Security> read(OpenAPI document) {
        List<Security> read = new ArrayList<>();
        var components = document.getComponents();
        var schemes = components == null ? null : components.getSecuritySchemes();
        if (schemes != null) {
            new TreeMap<>(schemes).forEach((name, scheme) -> {
                var security = signed(name)
                        ? new Security.Signed(name, Docs.of(scheme.getDescription()))
                        : security(name, scheme);
                if (security == null) {
                    remarks.note(place(name), "no credential can be set for " + name);
                } else {
                    read.add(security);
                    tokenUrl(name)
                            .map(url -> new Security.ClientCredentials(name, url, security.doc()))
                            .ifPresent(read::add);
                }
            });
        }
        return read;
    }

    private List<Spot> schemes() {
        return tree.components("securitySchemes");
    }

    private Spot place(String scheme) {
        return schemes().stream()
                .filter(spot -> spot.name().equals(scheme))
                .findFirst()
                .orElse(tree.root());
    }

    /** As Amazon API Gateway and Smithy write it, or as a scheme of HTTP. */
    private boolean signed(String name) {
        var scheme = tree.follow(place(name));
        return scheme != null
                && ("awsSigv4".equalsIgnoreCase(scheme.textOf("x-amazon-apigateway-authtype"))
                        || ("http".equals(scheme.textOf("type"))
                                && String.valueOf(scheme.textOf("scheme"))
                                        .toUpperCase(Locale.ROOT)
                                        .startsWith("AWS4-")));
    }

    /** Where a client gets its tokens, if it does so by itself. */
    private Optional<String> tokenUrl(String scheme) {
        return Optional.ofNullable(tree.follow(place(scheme)))
                .filter(spot -> "oauth2".equals(spot.textOf("type")))
                .map(spot -> spot.field("flows"))
                .map(flows -> flows.field("clientCredentials"))
                .map(flow -> flow.field("tokenUrl"))
                .filter(url -> fetchable(scheme, url))
                .map(Spot::text);
    }

    /** Whether the runtime could ask there, which it cannot where the document has a placeholder. */
    private boolean fetchable(String scheme, Spot url) {
        var text = url.text();
        var fetchable = text != null && fetchable(text);
        if (!fetchable) {
            remarks.note(
                    url, "no tokens can be fetched for %s: its tokenUrl is no http(s) URL of a host".formatted(scheme));
        }
        return fetchable;
    }

    private static boolean fetchable(String text) {
        try {
            var url = new URI(text);
            return ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null;
        } catch (URISyntaxException placeholder) {
            return false;
        }
    }

    private static @Nullable Security security(String name, SecurityScheme scheme) {
        var doc = Docs.of(scheme.getDescription());
        if (scheme.getType() == null) {
            return null;
        }
        return switch (scheme.getType()) {
            case APIKEY ->
                scheme.getIn() == null || scheme.getName() == null
                        ? null
                        : new Security.ApiKey(
                                name,
                                In.valueOf(scheme.getIn().toString().toUpperCase(Locale.ROOT)),
                                scheme.getName(),
                                doc);
            case HTTP ->
                switch (String.valueOf(scheme.getScheme()).toLowerCase(Locale.ROOT)) {
                    case "bearer" -> new Security.Bearer(name, doc);
                    case "basic" -> new Security.Basic(name, doc);
                    default -> null;
                };
            case OAUTH2, OPENIDCONNECT -> new Security.Bearer(name, doc);
            case MUTUALTLS -> null;
        };
    }
}
