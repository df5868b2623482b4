package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What makes a component immutable. */
final class Copies {

    private final String item;

    /** @param taken the variables that there are where the copies are made */
    Copies(Collection<String> taken) {
        var free = "item";
        while (clashes(taken, free)) {
            free = "each" + free.substring(0, 1).toUpperCase(Locale.ROOT) + free.substring(1);
        }
        this.item = free;
    }

    private static boolean clashes(Collection<String> taken, String item) {
        return taken.stream().anyMatch(name -> name.matches(item + "(Item)*"));
    }

    /** Empty for a value that cannot change. */
    CodeBlock of(Type type, String variable) {
        if (type instanceof Type.ListOf list) {
            return list(list.element(), variable);
        }
        if (type instanceof Type.MapOf map) {
            var inner = inner(map.value(), variable);
            return inner.isEmpty()
                    ? CodeBlock.of("$T.copyOf($N)", Library.JSON_VALUE, variable)
                    : CodeBlock.of("$T.copyOf($N, $L)", Library.JSON_VALUE, variable, inner);
        }
        return ByteArrays.is(type) ? CodeBlock.of("$N.clone()", variable) : CodeBlock.of("");
    }

    private CodeBlock list(Value element, String variable) {
        var inner = inner(element, variable);
        if (!inner.isEmpty()) {
            return CodeBlock.of("$N.stream().map($L).toList()", variable, inner);
        }
        return element.nullable()
                ? CodeBlock.of("$T.unmodifiableList(new $T<>($N))", Collections.class, ArrayList.class, variable)
                : CodeBlock.of("$T.copyOf($N)", List.class, variable);
    }

    /** {@code item -> List.copyOf(item)}; empty if the elements cannot change. */
    private CodeBlock inner(Value element, String outer) {
        var item = outer.startsWith(this.item) ? outer + "Item" : this.item;
        var copy = of(element.type(), item);
        if (copy.isEmpty()) {
            return copy;
        }
        return element.nullable()
                ? CodeBlock.of("$N -> $N == null ? null : $L", item, item, copy)
                : CodeBlock.of("$N -> $L", item, copy);
    }
}
