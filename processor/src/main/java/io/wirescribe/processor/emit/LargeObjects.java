package io.wirescribe.processor.emit;

import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Property;

/** Objects that have more properties than a method can have parameters, and a record components with it. */
final class LargeObjects {

    private static final int MOST = 250;

    private LargeObjects() {}

    static boolean is(JavaTypes types, Declared.Structure structure) {
        return ConstraintsEmitter.components(structure).stream()
                        .mapToInt(property -> slots(types, property))
                        .sum()
                > MOST;
    }

    private static int slots(JavaTypes types, Property property) {
        var type = types.component(property);
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
