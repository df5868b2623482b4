package io.wirescribe.processor.naming;

import static java.util.Objects.requireNonNull;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Header;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Security;
import io.wirescribe.processor.model.Server;
import java.util.Map;

/**
 * What everything of a document is called in Java.
 *
 * @param document that all begins with
 * @param packageName where the types are
 * @param types simple names of the declared types
 * @param codecs simple names of their codecs
 * @param members of each declared type: the components of a record, the constants of an enum, the records of answers by
 *     status
 * @param operations as methods would be called
 * @param streams as the methods for the streams of operations would be called
 * @param parameters of each operation
 * @param headers what reads them, of the answers of each operation
 * @param credentials the client builder's methods for them
 * @param servers the client builder's constants for them
 * @param serverVariables the client builder's methods for the parts of the server, by the document's names
 */
public record Names(
        String document,
        String packageName,
        Map<Pointer, String> types,
        Map<Pointer, String> codecs,
        Map<Pointer, Map<String, String>> members,
        Map<Route, String> operations,
        Map<Route, String> streams,
        Map<Route, Map<Parameter, String>> parameters,
        Map<Route, Map<String, String>> headers,
        Map<Security, String> credentials,
        Map<Server, String> servers,
        Map<String, String> serverVariables) {

    public String type(Pointer pointer) {
        return get(types, pointer);
    }

    /** Where a type stands: in the document, or in another that it refers to. */
    public String place(Declared type) {
        var pointer = type.origin().pointer();
        return pointer.document().equals(document) ? pointer.fragment() : pointer.toString();
    }

    public String codec(Pointer pointer) {
        return get(codecs, pointer);
    }

    public String component(Declared.Structure structure, Property property) {
        return get(get(members, structure.origin().pointer()), property.name());
    }

    public String constant(Declared.OpenEnum openEnum, String value) {
        return get(get(members, openEnum.origin().pointer()), value);
    }

    public String variant(Declared.Answers answers, Declared.Variant variant) {
        return get(get(members, answers.origin().pointer()), variant.status());
    }

    public String operation(Operation operation) {
        return get(operations, operation.route());
    }

    public String stream(Operation operation) {
        return get(streams, operation.route());
    }

    public String parameter(Operation operation, Parameter parameter) {
        return get(get(parameters, operation.route()), parameter);
    }

    public String header(Operation operation, Header header) {
        return get(get(headers, operation.route()), header.name());
    }

    public String credential(Security security) {
        return get(credentials, security);
    }

    public String server(Server server) {
        return get(servers, server);
    }

    public String serverVariable(String name) {
        return get(serverVariables, name);
    }

    private static <K, V> V get(Map<K, V> names, K key) {
        return requireNonNull(names.get(key), () -> "no name for " + key);
    }
}
