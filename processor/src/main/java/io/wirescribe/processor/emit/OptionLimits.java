package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.wirescribe.processor.model.Declared.Choice;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The limits of a map by which a choice finds out whether JSON is that map, where nothing in it tells. */
final class OptionLimits {

    static final String METHOD = "verify";

    private static final String VALUE = "value";

    private final ValueChecks values;
    private final CodeBlock checks;
    private final String name;

    OptionLimits(Names names, JavaTypes types, Choice choice, Option option) {
        this.values = new ValueChecks(types, List.of(VALUE), List.of());
        this.checks = types.wrapped(option) && choice.untold().contains(option)
                ? values.of(VALUE, VALUE, read(option.value()))
                : CodeBlock.of("");
        this.name = names.type(choice.origin().pointer());
    }

    /** Null where it must not be was not read. */
    private static Value read(Value value) {
        return value.type() instanceof Type.MapOf map
                ? new Value(
                        new Type.MapOf(
                                new Value(map.value().type(), true, map.value().limits())),
                        false,
                        value.limits())
                : value;
    }

    boolean any() {
        return !checks.isEmpty();
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder(METHOD)
                .addModifiers(Modifier.PRIVATE)
                .addStatement("$T.on($S)$L\n.verify()", Library.CONSTRAINTS, name, checks)
                .build();
    }

    List<FieldSpec> patterns() {
        return values.patterns();
    }
}
