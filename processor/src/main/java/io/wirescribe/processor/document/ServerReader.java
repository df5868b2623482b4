package io.wirescribe.processor.document;

import static java.util.Objects.requireNonNullElse;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Server;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where a document says that it is served, and where single paths and operations are. */
final class ServerReader {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private final Remarks remarks;
    private final List<Server> common;

    ServerReader(Spot root, Remarks remarks) {
        this.remarks = remarks;
        this.common = servers(root).stream().map(ServerReader::secure).toList();
    }

    /** Those of the whole document. */
    List<Server> common() {
        return common;
    }

    /**
     * Those of one operation, of which the first is asked; a path alone is one on the document's first server. With a
     * choice for each operation the builder of a large API would have hundreds.
     */
    List<Server> of(Wanted wanted) {
        var place = wanted.servers();
        if (place == null) {
            return List.of();
        }
        var written = servers(place);
        if (addresses(written).equals(addresses(common))) {
            return List.of();
        }
        var servers = written.stream().map(this::whole).toList();
        var known = servers.stream().filter(Server::whole).toList();
        if (known.isEmpty()) {
            remarks.warning(place, "`servers` names none with scheme and host: it is asked where the others are");
        }
        if (known.size() > 1) {
            remarks.note(
                    place,
                    "this is asked at the first of its servers, %s; a client that is given a `baseUrl` asks there"
                            .formatted(known.get(0).url()));
        }
        return known;
    }

    /** Where they are, whatever they are called; the document's own said once more say nothing. */
    private static List<Server> addresses(List<Server> servers) {
        return servers.stream()
                .map(ServerReader::secure)
                .map(server -> new Server("", server.url(), server.variables(), Doc.NONE))
                .toList();
    }

    private Server whole(Server server) {
        var base = common.stream().filter(Server::whole).findFirst();
        if (server.whole() || base.isEmpty() || !server.url().startsWith("/")) {
            return secure(server);
        }
        // RFC 3986, 5.2.2: what begins with a host lacks no more than the scheme
        var kept = server.url().startsWith("//") ? "^([^:]*:).*" : "^([^:]*://[^/]*).*";
        var origin = base.get().url().replaceFirst(kept, "$1");
        var variables = new ArrayList<>(server.variables());
        base.get().variables().stream()
                .filter(variable -> origin.contains("{" + variable.name() + "}"))
                .forEach(variables::add);
        return new Server(server.name(), origin + server.url(), variables, server.doc());
    }

    /** Where nothing says by which scheme a host is asked, by the one that keeps what is said. */
    private static Server secure(Server server) {
        return server.url().startsWith("//")
                ? new Server(server.name(), "https:" + server.url(), server.variables(), server.doc())
                : server;
    }

    private List<Server> servers(Spot holder) {
        var declared = holder.given("servers");
        if (declared != null
                && !(declared.node() instanceof Node.Sequence)
                && declared.elements().isEmpty()) {
            remarks.warning(declared, "`servers` must be a list: none is known");
        }
        var servers = new ArrayList<Server>();
        for (var spot : holder.itemsOf("servers")) {
            var url = spot.textOf("url");
            if (url == null) {
                remarks.warning(spot, "a server without a URL is left out");
            } else {
                servers.add(new Server(
                        requireNonNullElse(spot.textOf("name"), ""),
                        withoutQuery(spot, url),
                        variables(spot, url),
                        Docs.of(spot.textOf("description"))));
            }
        }
        return servers;
    }

    /** What a path is appended to can have none. */
    private String withoutQuery(Spot server, String url) {
        var kept = url.replaceFirst("(?s)[?#].*", "");
        if (!kept.equals(url)) {
            remarks.warning(server, "the URL of a server has no query and no fragment: %s is asked".formatted(kept));
        }
        return kept;
    }

    /** Those that are described, and what else the URL leaves open. */
    private List<Server.Variable> variables(Spot server, String url) {
        var variables = new ArrayList<Server.Variable>();
        var open = new LinkedHashSet<String>();
        VARIABLE.matcher(url).results().forEach(match -> open.add(match.group(1)));
        for (var spot : server.fieldsOf("variables")) {
            variables.add(variable(spot));
            open.remove(spot.name());
        }
        open.forEach(name -> variables.add(new Server.Variable(name, null, List.of(), Doc.NONE)));
        return variables;
    }

    private Server.Variable variable(Spot spot) {
        var allowed = spot.itemsOf("enum").stream()
                .map(Spot::text)
                .filter(Objects::nonNull)
                .toList();
        if (spot.has("enum") && allowed.isEmpty()) {
            remarks.warning(spot, "`enum` allows no value: any is accepted");
        }
        var standard = spot.textOf("default");
        return new Server.Variable(
                spot.name(),
                standard == null ? allowed.stream().findFirst().orElse(null) : standard,
                allowed,
                Docs.of(spot.textOf("description")));
    }
}
