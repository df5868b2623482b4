package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Property;
import javax.lang.model.element.Modifier;

/**
 * A property that has one value only: a method of the object, so that nobody need pass it. What came instead of it is
 * kept among the properties that the document does not name, and written from there.
 */
final class ConstantAccessor {

    private ConstantAccessor() {}

    static MethodSpec of(String name, Property property, Literal constant) {
        return accessor(name, property)
                .addJavadoc(
                        "Always $L; null if {@code additionalProperties} has what came instead.\n",
                        LimitWords.JAVADOC.literal(constant))
                .returns(JavaTypes.nullable(type(constant)))
                .addStatement(
                        "return additionalProperties.containsKey($S) ? null : $L",
                        property.name(),
                        Literals.any(constant))
                .build();
    }

    /** What choices go by, where nothing else can come instead and be kept. */
    static MethodSpec ofTag(String name, Property property, Literal constant) {
        return accessor(name, property)
                .addJavadoc("Always $L.\n", LimitWords.JAVADOC.literal(constant))
                .returns(type(constant))
                .addStatement("return $L", Literals.any(constant))
                .build();
    }

    private static MethodSpec.Builder accessor(String name, Property property) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(AnnotationSpec.builder(Library.JSON_PROPERTY)
                        .addMember("value", "$S", property.name())
                        .build())
                .addModifiers(Modifier.PUBLIC);
    }

    private static TypeName type(Literal literal) {
        if (literal instanceof Literal.Text) {
            return ClassName.get(String.class);
        }
        if (literal instanceof Literal.Truth) {
            return ClassName.get(Boolean.class);
        }
        return ClassName.get(Literals.any(literal).toString().endsWith("L") ? Long.class : Double.class);
    }
}
