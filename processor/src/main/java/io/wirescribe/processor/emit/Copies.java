package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** What makes a component immutable. */
final class Copies {

    private Copies() {}

    /** Empty for a value that cannot change. */
    static CodeBlock of(Type type, String variable) {
        if (type instanceof Type.ListOf list) {
            return list.element().nullable()
                    ? CodeBlock.of("$T.unmodifiableList(new $T<>($N))", Collections.class, ArrayList.class, variable)
                    : CodeBlock.of("$T.copyOf($N)", List.class, variable);
        }
        if (type instanceof Type.MapOf map) {
            return map.value().type() instanceof Type.Anything && !map.value().nullable()
                    ? CodeBlock.of("$T.copyOf($N)", Library.JSON_VALUE, variable)
                    : CodeBlock.of(
                            "$T.unmodifiableMap(new $T<>($N))", Collections.class, LinkedHashMap.class, variable);
        }
        return ByteArrays.is(type) ? CodeBlock.of("$N.clone()", variable) : CodeBlock.of("");
    }
}
