package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What some operations of a document mean, and all that they reach. */
final class ApiReader {

    private final DocumentTree tree;
    private final Routes routes;
    private final Remarks remarks;

    /** @param remarks gathers what there is to say, and may hold something already */
    ApiReader(DocumentTree tree, Routes routes, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.routes = routes;
    }

    Api read(Collection<Route> routesWanted) {
        var chosen = new HashSet<>(routesWanted);
        var gathering = new Gathering(tree, remarks);
        var wanted =
                routes.all(chosen::contains).stream().map(gathering::gather).toList();
        var all = routes.all(each -> true).stream().map(Routes.Found::operation).toList();
        var security = new SecurityReader(tree, remarks, all);
        var document = swagger(wanted, security);
        var words = new Words(tree);
        var declarations = new Declarations(tree, remarks, words);
        var reader = new OperationReader(tree, remarks, words, declarations.schemas());
        var schemes = security.read(document);
        List<Operation> operations = new ArrayList<>();
        for (var each : wanted) {
            var requirement = security.requirement(each.spot(), schemes);
            operations.add(reader.read(each, Pruning.operation(document, operations.size()), requirement));
        }
        var types = declarations.all();
        return new Api(tree.name(), doc(document), operations, types, servers(document), schemes);
    }

    private OpenAPI swagger(List<Wanted> wanted, SecurityReader security) {
        var pruning = new Pruning(tree);
        wanted.forEach(pruning::operation);
        var operations = wanted.stream().map(Wanted::spot).toList();
        security.wanted(operations).forEach(pruning::security);
        return pruning.read();
    }

    private static Doc doc(OpenAPI document) {
        var info = document.getInfo();
        var description = info.getDescription();
        return Docs.of(description == null || description.isBlank() ? info.getTitle() : description);
    }

    private List<Server> servers(OpenAPI document) {
        var declared = tree.root().field("servers");
        if (declared != null && !(declared.node() instanceof Node.Sequence)) {
            remarks.warning(declared, "`servers` must be a list: none is known");
        }
        List<Server> servers = new ArrayList<>();
        for (var spot : tree.root().itemsOf("servers")) {
            if (spot.textOf("url") == null) {
                remarks.warning(spot, "a server without a URL is left out");
            } else {
                var server = document.getServers().get(servers.size());
                spot.fieldsOf("variables").stream()
                        .filter(variable ->
                                variable.has("enum") && variable.itemsOf("enum").isEmpty())
                        .forEach(variable -> remarks.warning(variable, "`enum` allows no value: any is accepted"));
                List<Server.Variable> variables = new ArrayList<>();
                Objects.requireNonNullElse(server.getVariables(), Map.<String, ServerVariable>of())
                        .forEach((name, variable) -> variables.add(variable(name, variable)));
                var name = Objects.requireNonNullElse(spot.textOf("name"), "");
                servers.add(new Server(name, server.getUrl(), variables, Docs.of(server.getDescription())));
            }
        }
        return servers;
    }

    private static Server.Variable variable(String name, ServerVariable variable) {
        var allowed = Objects.requireNonNullElse(variable.getEnum(), List.<String>of());
        var standard =
                variable.getDefault() == null ? allowed.stream().findFirst().orElse("") : variable.getDefault();
        return new Server.Variable(name, standard, allowed, Docs.of(variable.getDescription()));
    }
}
