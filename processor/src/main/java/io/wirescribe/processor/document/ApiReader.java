package io.wirescribe.processor.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ByStatus;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What some operations of a document mean, and all that they reach. */
final class ApiReader {

    private final DocumentTree tree;
    private final Routes routes;
    private final Remarks remarks;
    private final Repetitions repetitions;

    /** @param remarks gathers what there is to say, and may hold something already */
    ApiReader(DocumentTree tree, Routes routes, Remarks remarks, Repetitions repetitions) {
        this.tree = tree;
        this.remarks = remarks;
        this.repetitions = repetitions;
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
        if (!repetitions.none()) {
            repetitions.tell(reached(wanted, types.keySet()), tree, remarks);
        }
        return ByStatus.typed(new Api(tree.name(), doc(document), operations, types, servers.common(), schemes));
    }

    /** Where all begins, and what nothing of it refers to: the kinds of a base refer to that. */
    private List<Spot> reached(List<Wanted> wanted, Collection<Pointer> types) {
        List<Spot> reached = new ArrayList<>();
        for (var each : wanted) {
            reached.add(each.spot());
            reached.addAll(each.parameters());
        }
        types.stream()
                .filter(type -> type.document().equals(tree.name()))
                .map(type -> tree.find(tree.root(), type.fragment()))
                .filter(Objects::nonNull)
                .forEach(reached::add);
        return reached;
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
