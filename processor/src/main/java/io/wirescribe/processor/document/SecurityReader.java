package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Parameter.In;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.model.Security;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ways to say who is asking that some operations know. */
final class SecurityReader {

    private final DocumentTree tree;
    private final Remarks remarks;
    private final boolean asked;
    private final Map<String, Spot> components = new LinkedHashMap<>();
    private final Map<String, Spot> schemes = new LinkedHashMap<>();

    /** @param all the operations of the document */
    SecurityReader(DocumentTree tree, Remarks remarks, Collection<Spot> all) {
        this.tree = tree;
        this.remarks = remarks;
        this.asked = says(tree.root()) || all.stream().anyMatch(SecurityReader::says);
        tree.components("securitySchemes").forEach(scheme -> components.put(scheme.name(), scheme));
        schemes.putAll(components);
    }

    /** The schemes that are asked for, by their names; all where the whole document asks for none. */
    Map<String, Spot> wanted(Collection<Spot> operations) {
        if (!asked) {
            return schemes;
        }
        Set<String> wanted = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        var alternatives = operations.stream()
                .flatMap(operation -> owner(operation).itemsOf("security").stream())
                .toList();
        addressed(alternatives);
        for (var alternative : alternatives) {
            for (var written : alternative.names()) {
                var name = name(alternative, written);
                if (name != null) {
                    wanted.add(name);
                } else if (unknown.add(written)) {
                    remarks.warning(alternative, "`security` names what is no scheme: " + written);
                }
            }
        }
        Map<String, Spot> found = new LinkedHashMap<>(schemes);
        found.keySet().retainAll(wanted);
        return found;
    }

    /**
     * What the scheme is called that is named so, or from OpenAPI 3.2 on by where it is; null if it is none.
     *
     * @param place where that is written
     */
    private @Nullable String name(Spot place, String written) {
        if (components.containsKey(written)) {
            return written;
        }
        var scheme = addressed(place, written);
        return scheme == null ? null : known(scheme).orElse(null);
    }

    /**
     * What is named by where it is has the name of its place, or its whole address where another has that name too:
     * whichever of them comes first.
     */
    private void addressed(Collection<Spot> alternatives) {
        Map<String, Map<Pointer, Spot>> found = new TreeMap<>();
        for (var alternative : alternatives) {
            for (var written : alternative.names()) {
                var scheme = components.containsKey(written) ? null : addressed(alternative, written);
                if (scheme != null && known(scheme).isEmpty()) {
                    found.computeIfAbsent(FileWords.ofPlace(scheme), name -> new TreeMap<>())
                            .put(scheme.pointer(), scheme);
                }
            }
        }
        found.forEach((name, namesakes) -> namesakes.forEach((pointer, scheme) -> {
            var alone = namesakes.size() == 1 && !components.containsKey(name);
            schemes.put(alone ? name : pointer.toString(), scheme);
        }));
    }

    private @Nullable Spot addressed(Spot place, String written) {
        var scheme = written.matches(".*[/#].*") ? tree.find(place, written) : null;
        var described = tree.follow(scheme);
        return described != null && described.has("type") ? scheme : null;
    }

    private Optional<String> known(Spot scheme) {
        return schemes.entrySet().stream()
                .filter(each -> each.getValue().pointer().equals(scheme.pointer()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What says what an operation asks for. */
    private Spot owner(Spot operation) {
        return says(operation) ? operation : tree.root();
    }

    private static boolean says(Spot owner) {
        return owner.given("security") != null;
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
                .map(alternative -> alternative.names().stream()
                        .map(written -> name(alternative, written))
                        .filter(name -> name != null && names.contains(name))
                        .sorted()
                        .toList())
                .toList());
    }

    /** By their names, so that moving them about in the document changes nothing. */
    List<Security> read(OpenAPI document) {
        List<Security> read = new ArrayList<>();
        var components = document.getComponents();
        var schemes = components == null ? null : components.getSecuritySchemes();
        if (schemes != null) {
            new TreeMap<>(schemes).forEach((name, scheme) -> {
                var doc = Docs.of(scheme.getDescription(), deprecated(name));
                var security = signed(name) ? new Security.Signed(name, doc) : security(name, scheme, doc);
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

    private Spot place(String scheme) {
        return schemes.getOrDefault(scheme, tree.root());
    }

    private boolean deprecated(String name) {
        var scheme = tree.follow(place(name));
        return scheme != null && scheme.truthOf("deprecated");
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

    private static @Nullable Security security(String name, SecurityScheme scheme, Doc doc) {
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
