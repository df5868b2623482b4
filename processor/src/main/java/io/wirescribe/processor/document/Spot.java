package io.wirescribe.processor.document;

import io.wirescribe.processor.document.Node.Mapping;
import io.wirescribe.processor.document.Node.Nothing;
import io.wirescribe.processor.document.Node.Numeric;
import io.wirescribe.processor.document.Node.Sequence;
import io.wirescribe.processor.document.Node.Text;
import io.wirescribe.processor.document.Node.Truth;
import io.wirescribe.processor.model.Line;
import io.wirescribe.processor.model.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node and the way to it. Asked for what is not there, or is not of that kind, it answers with null or nothing.
 *
 * <p>Its pointer is put together when somebody asks for it: few do, of the many that are passed on the way.
 */
final class Spot {

    private final @Nullable Spot parent;
    private final String step;
    private final Node node;
    private @Nullable Pointer pointer;
    private Map<Node, String> files = Map.of();
    private Links links = Links.NONE;
    private List<Spot> besides = List.of();
    private Map<String, Spot> inherited = Map.of();

    private Spot(@Nullable Spot parent, String step, Node node) {
        this.parent = parent;
        this.step = step;
        this.node = node;
    }

    /** A document's top. */
    static Spot top(String document, Node node) {
        return top(document, node, Map.of());
    }

    /** @param files where those nodes are written that are not the document's own */
    static Spot top(String document, Node node, Map<Node, String> files) {
        var top = new Spot(null, "", node);
        top.pointer = new Pointer(document, "#");
        top.files = files;
        return top;
    }

    void link(Links ways) {
        links = ways;
    }

    /** The top of another document, with the same links. */
    Spot other(String document, Node other) {
        var top = top(document, other);
        top.links = top().links;
        return top;
    }

    /** The same place with something else in it. */
    Spot with(Node other) {
        var spot = new Spot(parent, step, other);
        spot.pointer = pointer;
        spot.files = files;
        spot.links = links;
        spot.besides = besides;
        spot.inherited = inherited;
        return spot;
    }

    /** The same place without its {@code $ref}, where what that leads to holds unless this says otherwise. */
    Spot over(Spot target) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Spot> others = new LinkedHashMap<>();
        target.fields().forEach(field -> others.put(field.name(), field));
        fields().forEach(field -> {
            others.remove(field.name());
            fields.put(field.name(), field.node());
        });
        others.forEach((name, field) -> fields.put(name, field.node()));
        fields.remove(Mapping.REFERENCE);
        var spot = with(new Mapping(fields, node.line(), node.column()));
        spot.inherited = others;
        return spot;
    }

    /** The same place, where what another one says holds too. */
    Spot upon(Spot other) {
        return besides(Stream.of(other.besides.stream(), Stream.of(other.besides(List.of())), besides.stream())
                .flatMap(each -> each)
                .toList());
    }

    /** The same place, where what these say holds too, and no others. */
    Spot besides(List<Spot> others) {
        var spot = with(node);
        spot.besides = List.copyOf(others);
        return spot;
    }

    /** What else describes the same, elsewhere. */
    List<Spot> besides() {
        return besides;
    }

    /** What a schema builds upon: what describes the same elsewhere, and what its {@code allOf} lists. */
    List<Spot> all() {
        return besides.isEmpty()
                ? itemsOf("allOf")
                : Stream.concat(besides.stream(), itemsOf("allOf").stream()).toList();
    }

    /** A part that the document does not write, but means. */
    Spot implied(String name, Node part) {
        return child(name, part);
    }

    /**
     * A part that the document does not write, but means by what others say together.
     *
     * @param way to it from here
     * @param at where it stands in the document
     */
    Spot meant(List<String> way, Spot at, List<Spot> said) {
        var nothing = new Mapping(Map.of(), at.line(), at.node().column());
        var spot = this;
        for (var step : way) {
            spot = spot.implied(step, nothing);
        }
        return spot.besides(said);
    }

    Node node() {
        return node;
    }

    Pointer pointer() {
        var known = pointer;
        if (known == null) {
            var above = Objects.requireNonNull(parent).pointer();
            known = new Pointer(above.document(), above.fragment() + "/" + JsonPointer.escape(step));
            pointer = known;
        }
        return known;
    }

    int line() {
        return node.line();
    }

    /** Where it is written, told to somebody who thinks of a document. */
    Line place(String document) {
        return new Line(file().equals(document) ? "" : file(), line());
    }

    private String file() {
        var files = top().files;
        var file = files.isEmpty() ? null : files.get(node);
        return file == null ? pointer().document() : file;
    }

    String fragment() {
        return pointer().fragment();
    }

    /** The top of its document. */
    Spot top() {
        var top = this;
        for (var above = parent; above != null; above = above.parent) {
            top = above;
        }
        return top;
    }

    /** The nearest part around it, or itself, that has an address of its own; the document's top if none has. */
    Spot resource() {
        var spot = this;
        while (spot.parent != null && spot.textOf("$id") == null) {
            spot = spot.parent;
        }
        return spot;
    }

    @Nullable
    Spot parent() {
        return parent;
    }

    /**
     * What it refers to, as it is written. A {@code $dynamicRef} is taken for the {@code $ref} it is without its
     * context.
     */
    @Nullable
    String reference() {
        var reference = textOf("$ref");
        return reference == null ? textOf("$dynamicRef") : reference;
    }

    /** Whether it is the other or a part of it. */
    boolean within(Spot other) {
        for (var spot = this; spot != null; spot = spot.parent) {
            if (spot.node == other.node) {
                return true;
            }
        }
        return false;
    }

    boolean mapping() {
        return node instanceof Mapping;
    }

    boolean has(String name) {
        return node instanceof Mapping mapping && mapping.has(name);
    }

    @Nullable
    Spot field(String name) {
        var field = node instanceof Mapping mapping ? mapping.get(name) : null;
        return field == null ? null : child(name, field);
    }

    /** The same, unless it is JSON's null, as what writes documents says of all that it has no value of. */
    @Nullable
    Spot given(String name) {
        var field = field(name);
        return field == null || field.nothing() ? null : field;
    }

    Set<String> names() {
        return node instanceof Mapping mapping
                ? Collections.unmodifiableSet(mapping.fields().keySet())
                : Set.of();
    }

    /** What an object holds; nothing where this is none. */
    List<Spot> fields() {
        List<Spot> fields = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.fields().forEach((name, field) -> fields.add(child(name, field)));
        }
        return fields;
    }

    /** What an array holds; nothing where this is none. */
    List<Spot> items() {
        List<Spot> items = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> items.add(child(Integer.toString(items.size()), item)));
        }
        return items;
    }

    @Nullable
    Spot item(int index) {
        return node instanceof Sequence sequence && index < sequence.items().size()
                ? child(Integer.toString(index), sequence.items().get(index))
                : null;
    }

    /**
     * What a field holds by names, in the order of these: how a map is written means nothing. Properties alone stay as
     * somebody put them, as what a record has.
     */
    List<Spot> fieldsOf(String name) {
        var members = writtenIn(name);
        return name.equals("properties")
                ? members
                : members.stream().sorted(Comparator.comparing(Spot::name)).toList();
    }

    /** The same, as somebody put them. */
    List<Spot> writtenIn(String name) {
        var field = field(name);
        return field == null ? List.of() : field.members();
    }

    List<Spot> itemsOf(String name) {
        var field = field(name);
        return field == null ? List.of() : field.elements();
    }

    /** One of what a field holds by names. */
    @Nullable
    Spot memberOf(String name, String member) {
        var field = field(name);
        var own = field == null ? null : field.field(member);
        return field == null || own != null ? own : field.linked(Links::members).field(member);
    }

    /**
     * What it holds by names, being no part with a meaning of its own. OpenAPI has no {@code $ref} in its place, but
     * bundlers know one, and documents in many files have it: what that leads to is held too.
     */
    List<Spot> members() {
        var elsewhere = linked(Links::members);
        if (elsewhere == this) {
            return fields();
        }
        Map<String, Spot> members = new LinkedHashMap<>();
        elsewhere.fields().forEach(member -> members.put(member.name(), member));
        fields().stream()
                .filter(member -> !member.name().equals(Mapping.REFERENCE))
                .forEach(member -> members.put(member.name(), member));
        return List.copyOf(members.values());
    }

    /** What it lists, or the list that stands where a {@code $ref} in its place leads to. */
    List<Spot> elements() {
        return linked(Links::list).items();
    }

    private Spot linked(Function<Links, UnaryOperator<Spot>> way) {
        return node instanceof Mapping mapping && mapping.refers()
                ? way.apply(top().links).apply(this)
                : this;
    }

    boolean sameDocument(Spot other) {
        return pointer().document().equals(other.pointer().document());
    }

    /** The last step of the way. */
    String name() {
        return step;
    }

    @Nullable
    String textOf(String name) {
        return node instanceof Mapping mapping ? text(mapping.get(name)) : null;
    }

    /** A scalar as it is written. */
    @Nullable
    String text() {
        return text(node);
    }

    boolean truthOf(String name) {
        return node instanceof Mapping mapping && Boolean.TRUE.equals(Scalars.truth(mapping.get(name)));
    }

    /** Whether it is true or false, in whatever way that is written; null if it is neither. */
    @Nullable
    Boolean truth() {
        return Scalars.truth(node);
    }

    /** Also one that somebody put in quotes. */
    @Nullable
    BigDecimal numberOf(String name) {
        var field = node instanceof Mapping mapping ? mapping.get(name) : null;
        var written = field instanceof Text text ? Scalars.number(text.value(), 0, 0) : field;
        return written instanceof Numeric number ? number.value() : null;
    }

    private Spot child(String name, Node field) {
        var other = inherited.get(name);
        return other != null && other.node == field ? other : new Spot(this, name, field);
    }

    static @Nullable String text(@Nullable Node node) {
        if (node instanceof Text text) {
            return text.value();
        } else if (node instanceof Numeric number) {
            return number.literal();
        } else if (node instanceof Truth truth) {
            return Boolean.toString(truth.value());
        }
        return null;
    }

    /** Whether it is the schema {@code false}, which allows no value, or says that it must not be any. */
    boolean allowsNothing() {
        var not = field("not");
        return not == null
                ? says(false)
                : not.says(true) || (not.mapping() && not.names().isEmpty());
    }

    private boolean says(boolean value) {
        return Boolean.valueOf(value).equals(truth());
    }

    /** Whether it is there and JSON's null. */
    boolean nothing() {
        return node instanceof Nothing;
    }
}
