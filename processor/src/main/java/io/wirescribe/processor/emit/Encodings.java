package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Serialization;
import io.wirescribe.processor.model.Serialization.Styled;
import io.wirescribe.processor.model.Serialization.Typed;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How the fields of URL-encoded forms are written: one constant for each operation that says so. */
final class Encodings {

    /** A class cannot have many more of them: what sets them up would be too long for a method. */
    private static final int SHELF = 40;

    private final JavaTypes types;
    private final Styles styles;
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<Signature, CodeBlock> references = new LinkedHashMap<>();

    Encodings(JavaTypes types) {
        this.types = types;
        this.styles = new Styles(types);
    }

    /** {@code Forms.CREATE_CHARGE}. */
    CodeBlock of(Signature signature, Content content) {
        var ways = new ArrayList<CodeBlock>();
        content.encodings()
                .forEach((name, serialization) ->
                        way(name, serialization, content).ifPresent(ways::add));
        return ways.isEmpty()
                ? CodeBlock.of("$T.PLAIN", Library.FORM_ENCODING)
                : references.computeIfAbsent(signature, each -> constant(each, ways));
    }

    private CodeBlock constant(Signature signature, List<CodeBlock> ways) {
        var wanted = Words.constant(signature.name());
        var name = wanted;
        for (int number = 2; fields.containsKey(name); number++) {
            name = wanted + "_" + number;
        }
        var code = CodeBlock.builder()
                .indent()
                .indent()
                .add("$T.PLAIN$L", Library.FORM_ENCODING, CodeBlock.join(ways, ""))
                .unindent()
                .unindent();
        var reference = CodeBlock.of("$L.$L", shelf(fields.size()), name);
        fields.put(
                name,
                FieldSpec.builder(Library.FORM_ENCODING, name, Modifier.STATIC, Modifier.FINAL)
                        .initializer(code.build())
                        .build());
        return reference;
    }

    private Optional<CodeBlock> way(String name, Serialization serialization, Content content) {
        if (serialization instanceof Typed typed) {
            return typed.json() ? Optional.of(CodeBlock.of("\n.json($S)", name)) : Optional.empty();
        }
        var styled = (Styled) serialization;
        var type = property(name, content);
        if (styled.reserved()) {
            return Optional.of(CodeBlock.of("\n.reserved($S, $L)", name, Styles.of(styled)));
        }
        return type.filter(found -> styles.usual(styled, found)).isPresent()
                ? Optional.empty()
                : Optional.of(CodeBlock.of("\n.style($S, $L)", name, Styles.of(styled)));
    }

    private Optional<Type> property(String name, Content content) {
        return types.structure(content.value().type())
                .flatMap(structure -> structure.properties().stream()
                        .filter(property -> property.name().equals(name))
                        .findFirst())
                .map(property -> property.value().type());
    }

    List<TypeSpec> shelves() {
        var shelves = new ArrayList<TypeSpec>();
        var all = List.copyOf(fields.values());
        for (int start = 0; start < all.size(); start += SHELF) {
            shelves.add(TypeSpec.classBuilder(shelf(start))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addFields(all.subList(start, Math.min(all.size(), start + SHELF)))
                    .build());
        }
        return shelves;
    }

    private static String shelf(int index) {
        return index < SHELF ? "Forms" : "Forms" + (index / SHELF + 1);
    }
}
