package io.wirescribe.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.model.Value;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One of several types: those the document knows, and whatever comes after it. */
final class ChoiceEmitter {

    private final Names names;
    private final JavaTypes types;
    private final Declared.Choice choice;
    private final ClassName self;

    ChoiceEmitter(Names names, JavaTypes types, Declared.Choice choice) {
        this.names = names;
        this.types = types;
        this.choice = choice;
        this.self = types.declared(choice.origin().pointer());
    }

    TypeSpec type() {
        var type = TypeSpec.interfaceBuilder(self)
                .addJavadoc("$L\n", RecordJavadoc.header(names, choice))
                .addAnnotation(Library.GENERATED)
                .addAnnotation(Library.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addField(CodecConstant.of(
                        self,
                        CodeBlock.of("new $L()", names.codec(choice.origin().pointer()))))
                .addMethods(new ChoiceFactoryEmitter(names, types, choice).methods());
        for (var option : choice.options()) {
            type.addPermittedSubclass(types.option(choice, option));
            if (types.wrapped(option)) {
                type.addType(wrapper(option));
            }
        }
        return type.addPermittedSubclass(self.nestedClass("Unknown"))
                .addType(unknown())
                .build();
    }

    private TypeSpec wrapper(Option option) {
        var words = LimitWords.JAVADOC.of(option.value(), Doc.NONE);
        var record = record(wrapperName(option), types.plain(option.value().type()))
                .addJavadoc("$L.\n", words.isEmpty() ? words(option.form()) : words(option.form()) + ": " + words);
        var limits = new OptionLimits(names, types, choice, option);
        if (limits.any()) {
            record.addFields(limits.patterns()).addMethod(limits.method());
        }
        var copy = new Copies(List.of("value")).of(tolerant(option.value().type()), "value");
        return copy.isEmpty()
                ? record.build()
                : record.addMethod(MethodSpec.compactConstructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addJavadoc("Takes it as it is.\n")
                                .addStatement("value = $L", copy)
                                .build())
                        .build();
    }

    /** Null where it must not be is for whoever builds what holds this to tell. */
    private static Type tolerant(Type type) {
        return type instanceof Type.ListOf list
                ? new Type.ListOf(
                        new Value(list.element().type(), true, list.element().limits()))
                : type;
    }

    private TypeSpec unknown() {
        return record("Unknown", Library.JSON_VALUE)
                .addJavadoc("Something newer than the document that this code was generated from, as it came.\n")
                .build();
    }

    private TypeSpec.Builder record(String name, TypeName component) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(component, "value")
                                .addAnnotation(Library.JACKSON_VALUE)
                                .build())
                        .build());
    }

    private static String words(Form form) {
        return switch (form) {
            case TEXT -> "It is a text";
            case NUMBER -> "It is a number";
            case BOOLEAN -> "It is true or false";
            case ARRAY -> "It is a list";
            case OBJECT -> "It is a map";
        };
    }

    static String wrapperName(Option option) {
        return switch (option.form()) {
            case TEXT -> "OfText";
            case NUMBER -> "OfNumber";
            case BOOLEAN -> "OfBoolean";
            case ARRAY -> "OfList";
            case OBJECT -> "OfMap";
        };
    }
}
