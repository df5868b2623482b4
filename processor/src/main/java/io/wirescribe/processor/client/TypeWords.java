package io.wirescribe.processor.client;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** A type as source code writes it in full, without its annotations. */
final class TypeWords extends SimpleTypeVisitor14<String, Void> {

    private TypeWords() {}

    static String of(TypeMirror type) {
        return type.accept(new TypeWords(), null);
    }

    @Override
    public String visitDeclared(DeclaredType type, Void nothing) {
        var name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        return name + arguments(type.getTypeArguments());
    }

    @Override
    public String visitError(ErrorType type, Void nothing) {
        return type.asElement().getSimpleName() + arguments(type.getTypeArguments());
    }

    @Override
    public String visitArray(ArrayType type, Void nothing) {
        return type.getComponentType().accept(this, null) + "[]";
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void nothing) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected String defaultAction(TypeMirror type, Void nothing) {
        return type.toString();
    }

    private String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream()
                        .map(argument -> argument.accept(this, null))
                        .collect(joining(", ", "<", ">"));
    }
}
