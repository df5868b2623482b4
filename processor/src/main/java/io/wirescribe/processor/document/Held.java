package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands where the {@code $ref} of a list leads to, or that of what holds parts by their names. */
final class Held {

    /** Lists of parts, each of which a {@code $ref} may stand for: one without its dash is seen often. */
    private static final Set<String> LISTS = Set.of("allOf", "oneOf", "anyOf", "prefixItems", "parameters", "servers");

    /** What hold texts, or lists of such, by any names. */
    private static final Set<String> PLAIN = Set.of("mapping", "dependentRequired", "dependencies");

    /** What a part says of itself, and what is no part where it has one of these names. */
    private static final Set<String> WORDS =
            Set.of("type", "in", "description", "required", "enum", "allOf", "oneOf", "anyOf");

    /** Where nothing can be called {@code schema}. */
    private static final Set<String> DESCRIBED = Set.of("headers", "content");

    private final DocumentTree tree;
    private final Remarks remarks;

    Held(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    /** A list, or one of what is referred to. */
    Spot list(Spot holder) {
        var target = tree.follow(holder);
        if (target == null) {
            return nowhere(holder);
        } else if (target.node() instanceof Sequence) {
            return target;
        } else if (target.mapping() && LISTS.contains(holder.name())) {
            remarks.warning(holder, "`%s` must be a list: it is taken for one of that alone".formatted(holder.name()));
            return holder.with(new Sequence(
                    List.of(holder.node()), holder.line(), holder.node().column()));
        }
        remarks.warning(holder, "`%s` must be a list: it is not heeded".formatted(holder.name()));
        return nothing(holder);
    }

    /** Parts by their names; those of the same kind that a part has, where the {@code $ref} is that of one. */
    Spot members(Spot holder) {
        var target = tree.follow(holder);
        if (target == null) {
            return nowhere(holder);
        }
        var name = holder.name();
        if (target.mapping() && !part(target, holder)) {
            return target;
        }
        var own = target.field(name);
        if (own != null && own.node() instanceof Mapping mapping && !mapping.refers()) {
            remarks.warning(holder, "`%s` refers to what has its own: these are taken".formatted(name));
            return own;
        }
        remarks.warning(holder, "`%s` refers to what holds nothing by names: that is not heeded".formatted(name));
        return nothing(holder);
    }

    private static boolean part(Spot target, Spot holder) {
        var name = holder.name();
        return (DESCRIBED.contains(name) && target.has("schema"))
                || (!PLAIN.contains(name)
                        && target.fields().stream().anyMatch(field -> word(field) && !holder.has(field.name())));
    }

    private static boolean word(Spot field) {
        return WORDS.contains(field.name()) && (field.node() instanceof Text || field.node() instanceof Sequence);
    }

    private Spot nowhere(Spot holder) {
        remarks.warning(
                holder,
                tree.missing(holder, String.valueOf(holder.reference())) + ": nothing is known of what it holds");
        return nothing(holder);
    }

    private static Spot nothing(Spot holder) {
        return holder.with(new Mapping(Map.of(), holder.line(), holder.node().column()));
    }
}
