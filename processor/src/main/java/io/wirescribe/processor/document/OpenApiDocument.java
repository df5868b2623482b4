package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document with its table of contents. Only what is wanted of it is ever read.
 *
 * <pre>{@code
 * var document = OpenApiDocument.parse(source);
 * var wanted = document.routes().stream().filter(route -> "createCompletion".equals(route.id())).toList();
 * var reading = document.read(wanted);
 * }</pre>
 */
public final class OpenApiDocument {

    private final List<Source> sources;
    private final DocumentTree tree;
    private final Routes routes;
    private final Remarks remarks;
    private final Repetitions repetitions;

    private OpenApiDocument(List<Source> sources, DocumentTree tree, Remarks remarks, Repetitions repetitions) {
        this.sources = sources;
        this.tree = tree;
        this.remarks = remarks;
        this.repetitions = repetitions;
        this.routes = new Routes(tree, repetitions);
    }

    /**
     * Reads a document's table of contents.
     *
     * @throws DocumentException saying what it is instead if this is no OpenAPI document that can be read
     */
    public static OpenApiDocument parse(Source source) throws DocumentException {
        return parse(source, List.of());
    }

    /**
     * Reads the table of contents of a document that others change.
     *
     * @param overlays applied one after the other
     * @throws DocumentException saying what one of them is instead if it cannot be read
     */
    public static OpenApiDocument parse(Source source, List<Source> overlays) throws DocumentException {
        var remarks = new Remarks();
        var repetitions = new Repetitions();
        var written = Decoding.decode(source, repetitions, remarks);
        var amendment = new Amendment(written == null ? new Node.Nothing(1, 1) : written);
        for (var overlay : overlays) {
            Overlay.parse(overlay, repetitions, remarks).apply(amendment, remarks);
        }
        var root = Versions.checked(source.name(), amendment.root());
        var top = Spot.top(source.name(), root, amendment.files());
        var sources = Stream.concat(Stream.of(source), overlays.stream()).toList();
        return new OpenApiDocument(sources, DocumentTree.of(source, top, remarks, repetitions), remarks, repetitions);
    }

    /** Its name, as the user wrote it. */
    public String name() {
        return tree.name();
    }

    /** All documents that were looked for so far: this one, those that it refers to, those that change it. */
    public List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        inputs.add(Input.of(sources.get(0)));
        inputs.addAll(tree.searched());
        sources.stream().skip(1).map(Input::of).forEach(inputs::add);
        return inputs;
    }

    /** All its operations, in its order. */
    public List<Route> routes() {
        return routes.all();
    }

    /** What is wrong with its table of contents, so that operations may be missing there. */
    public List<Remark> lost() {
        return routes.lost();
    }

    /**
     * What some operations mean, and all that they reach. Whatever is wrong with that part of the document becomes a
     * remark.
     *
     * @param wanted some of {@link #routes()}, in any order
     */
    public Reading read(Collection<Route> wanted) {
        var api = new ApiReader(tree, routes, remarks, repetitions).read(wanted);
        return new Reading(api, Digests.edition(tree.version(), sources, tree.others()), remarks.all());
    }
}
