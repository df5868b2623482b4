package io.wirescribe.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the wanted part of a document means.
 *
 * @param document its name, as the user wrote it
 * @param types all that the operations reach, in the document's order
 */
public record Api(
        String document,
        Doc doc,
        List<Operation> operations,
        Map<Pointer, Declared> types,
        List<Server> servers,
        List<Security> security) {

    public Api {
        operations = List.copyOf(operations);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        servers = List.copyOf(servers);
        security = List.copyOf(security);
    }

    /** The same, with other operations and types. */
    public Api with(List<Operation> operations, Map<Pointer, Declared> types) {
        return new Api(document, doc, operations, types, servers, security);
    }

    /** The document's servers, then those at which single operations are asked. */
    public List<Server> everyServer() {
        return Stream.concat(
                        servers.stream(),
                        operations.stream()
                                .flatMap(operation ->
                                        operation.servers().stream().limit(1)))
                .distinct()
                .toList();
    }
}
