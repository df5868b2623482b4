package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.wirescribe.processor.model.Literal;
import io.wirescribe.processor.model.Property;
import javax.lang.model.element.Modifier;

/** A property that has one value only: a method of the record, so that nobody need pass it. */
final class ConstantAccessor {

    private ConstantAccessor() {}

    static MethodSpec of(String name, Property property, Literal constant) {
        var accessor = MethodSpec.methodBuilder(name)
                .addJavadoc("Always $L.\n", LimitWords.literal(constant))
                .addAnnotation(AnnotationSpec.builder(Library.JSON_PROPERTY)
                        .addMember("value", "$S", property.name())
                        .build())
                .addModifiers(Modifier.PUBLIC);
        if (constant instanceof Literal.Null) {
            return accessor.addAnnotation(AnnotationSpec.builder(Library.JSON_INCLUDE)
                            .addMember("value", "$T.Include.ALWAYS", Library.JSON_INCLUDE)
                            .build())
                    .returns(JavaTypes.nullable(ClassName.OBJECT))
                    .addStatement("return null")
                    .build();
        }
        return accessor.returns(type(constant))
                .addStatement("return $L", Literals.any(constant))
                .build();
    }

    private static TypeName type(Literal literal) {
        if (literal instanceof Literal.Text) {
            return ClassName.get(String.class);
        }
        if (literal instanceof Literal.Truth) {
            return TypeName.BOOLEAN;
        }
        return Literals.any(literal).toString().endsWith("L") ? TypeName.LONG : TypeName.DOUBLE;
    }
}
