package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.model.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows an operation's {@code $ref}s to its parts. One that leads nowhere leads to a body of any JSON. */
final class Gathering {

    private final DocumentTree tree;
    private final Remarks remarks;
    private final ParameterList lists;
    private final Misfits misfits;

    Gathering(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
        this.lists = new ParameterList(tree, remarks);
        this.misfits = new Misfits(remarks);
    }

    Wanted gather(Routes.Found found) {
        var route = found.route();
        var reference = found.operation().reference();
        if (reference != null) {
            remarks.warning(
                    found.operation(), tree.missing(found.operation(), reference) + ": what is beside it holds alone");
        }
        misfits.tellTruths(found.operation());
        var parameters = lists.of(found);
        parameters.forEach(misfits::tellTruths);
        var body = body(found.operation());
        Map<String, Spot> answers = new LinkedHashMap<>();
        for (var answer : found.operation().fieldsOf("responses")) {
            if (!answer.name().startsWith("x-")) {
                answers.put(answer.name(), answer(route, answer));
            }
        }
        return new Wanted(
                route,
                found.operation(),
                found.paths(),
                parameters,
                ParameterList.undeclared(route, parameters),
                body,
                answers,
                Stream.concat(Stream.of(found.operation()), found.paths().stream())
                        .filter(part -> !part.itemsOf("servers").isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable Spot body(Spot operation) {
        var written = operation.field("requestBody");
        if (written == null) {
            return null;
        } else if (written.nothing()) {
            remarks.warning(written, "says nothing: no body is sent");
            return null;
        }
        var body = target(written);
        misfits.tellTruths(body);
        return body;
    }

    private Spot answer(Route route, Spot written) {
        if (written.nothing() && route.bodiless(written.name())) {
            remarks.warning(written, "is not an object: nothing is known of this answer, which has no body");
            return written.with(
                    new Mapping(Map.of(), written.line(), written.node().column()));
        }
        return target(written);
    }

    private Spot target(Spot part) {
        var target = tree.follow(part);
        if (target != null && target.mapping()) {
            return target;
        }
        var reference = part.reference();
        remarks.warning(
                part, reference == null ? "is not an object: any JSON is accepted" : tree.dangling(part, reference));
        return part.with(anyJson(part.node()));
    }

    private static Node anyJson(Node at) {
        Map<String, Node> fields = Map.of();
        for (var name : new String[] {"application/json", "content"}) {
            fields = Map.of(name, new Mapping(fields, at.line(), at.column()));
        }
        return new Mapping(fields, at.line(), at.column());
    }
}
