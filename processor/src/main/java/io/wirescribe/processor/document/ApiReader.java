package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ByStatus;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

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
        var servers = new ServerReader(tree.root(), remarks);
        var declarations = new Declarations(tree, remarks, words);
        var reader = new OperationReader(tree, remarks, words, declarations.schemas());
        var schemes = security.read(document);
        List<Operation> operations = new ArrayList<>();
        for (var each : wanted) {
            var requirement = security.requirement(each.spot(), schemes);
            var read = Pruning.operation(document, operations.size());
            operations.add(reader.read(each, read, requirement, servers.of(each)));
        }
        var types = declarations.all();
        return ByStatus.typed(new Api(tree.name(), doc(document), operations, types, servers.common(), schemes));
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
}
