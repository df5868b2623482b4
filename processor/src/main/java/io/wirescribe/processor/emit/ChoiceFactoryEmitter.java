package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Declared.Form;
import io.wirescribe.processor.model.Declared.Option;
import io.wirescribe.processor.model.Declared.Sign;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How a choice finds out which of its types JSON is. */
final class ChoiceFactoryEmitter {

    private static final String UNTAGGED = "untagged";

    private final Names names;
    private final JavaTypes types;
    private final Declared.Choice choice;
    private final ClassName self;

    /** The objects that a text tells, and those that none does, what demands most of them first. */
    private final List<Option> tagged;

    private final List<Option> untagged;

    ChoiceFactoryEmitter(Names names, JavaTypes types, Declared.Choice choice) {
        this.names = names;
        this.types = types;
        this.choice = choice;
        this.self = types.declared(choice.origin().pointer());
        var objects = choice.options().stream()
                .filter(option -> option.form() == Form.OBJECT)
                .toList();
        this.tagged =
                objects.stream().filter(option -> !option.tags().isEmpty()).toList();
        this.untagged = objects.stream()
                .filter(option -> option.tags().isEmpty())
                .sorted(Comparator.<Option>comparingInt(
                                option -> -option.required().size())
                        .thenComparingInt(option -> -option.signs().size()))
                .toList();
    }

    List<MethodSpec> methods() {
        return tagged.isEmpty() || choice.untold().isEmpty() ? List.of(of()) : List.of(of(), untagged());
    }

    private MethodSpec of() {
        var of = reading("of")
                .addJavadoc("What the JSON says.\n\n@throws $T if it is not what it says\n", Library.JSON_EXCEPTION)
                .addAnnotation(AnnotationSpec.builder(Library.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", Library.JSON_CREATOR)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (var option : choice.options()) {
            if (option.form() != Form.OBJECT) {
                of.beginControlFlow("if (json instanceof $T)", form(option.form()))
                        .addStatement("return $L", read(option))
                        .endControlFlow();
            }
        }
        if (tagged.isEmpty()) {
            return attempts(of).build();
        }
        return of.addCode(byTag(otherwise())).build();
    }

    private MethodSpec.Builder reading(String name) {
        return MethodSpec.methodBuilder(name).returns(self).addParameter(Library.JSON_VALUE, "json");
    }

    /** Which of those it is that no text tells. */
    private MethodSpec untagged() {
        return attempts(reading(UNTAGGED).addModifiers(Modifier.PRIVATE, Modifier.STATIC))
                .build();
    }

    private MethodSpec.Builder attempts(MethodSpec.Builder method) {
        if (untagged.isEmpty()) {
            return method.addStatement("return new Unknown(json)");
        } else if (untagged.size() == 1) {
            return method.addStatement("return $L", only(untagged.get(0)));
        }
        method.addStatement("var nearest = new $T<$T>(json)", Library.NEAREST, self);
        for (var option : untagged) {
            if (option.required().isEmpty()
                    && option.among().isEmpty()
                    && option.signs().isEmpty()) {
                method.addStatement(weigh(option));
            } else {
                method.beginControlFlow("if ($L)", fits(option))
                        .addStatement(weigh(option))
                        .endControlFlow();
            }
        }
        return method.addStatement("return nearest.orElse(new Unknown(json))");
    }

    /** The properties that it has may be of other kinds than this option's, and others may know more of them. */
    private CodeBlock weigh(Option option) {
        var type = types.option(choice, option);
        if (types.declared(option.value().type()).orElse(null) instanceof Declared.Structure structure) {
            return CodeBlock.of(
                    "nearest.weigh($L.$L, $T::of)",
                    names.codec(structure.origin().pointer()),
                    CodecEmitter.NAMES,
                    type);
        }
        var limits = new OptionLimits(names, types, choice, option).any()
                ? CodeBlock.of(", $L::$L", ChoiceEmitter.wrapperName(option), OptionLimits.METHOD)
                : CodeBlock.of("");
        return CodeBlock.of("nearest.weigh($T.of(), map -> $L$L)", Set.class, read(option, "map"), limits);
    }

    /** What an object is whose property says nothing known. */
    private CodeBlock otherwise() {
        if (choice.otherwise() != null) {
            return orUnknown(choice.otherwise());
        } else if (untagged.isEmpty()) {
            return CodeBlock.of("new Unknown(json)");
        }
        return untagged.size() == 1 ? only(untagged.get(0)) : CodeBlock.of("$L(json)", UNTAGGED);
    }

    /**
     * Beside tagged ones it is known by what it requires; where it is the only object, that is for its codec to say.
     */
    private CodeBlock only(Option option) {
        return tagged.isEmpty()
                ? orUnknown(option)
                : CodeBlock.of("$L ? $L : new Unknown(json)", fits(option), read(option));
    }

    private CodeBlock byTag(CodeBlock last) {
        var cases = CodeBlock.builder()
                .add("return switch (json.textOf($S)) {\n", choice.property())
                .indent();
        for (var option : tagged) {
            Map<List<Option>, List<CodeBlock>> tags = new LinkedHashMap<>();
            option.tags()
                    .forEach(tag -> tags.computeIfAbsent(choice.within(tag), key -> new ArrayList<>())
                            .add(CodeBlock.of("$S", tag)));
            tags.forEach((within, same) ->
                    cases.add("case $L -> $L;\n", CodeBlock.join(same, ", "), first(within, read(option))));
        }
        return cases.add("default -> $L;\n", last).unindent().add("};\n").build();
    }

    /** The first that has all its signs. */
    private CodeBlock first(List<Option> options, CodeBlock otherwise) {
        var first = CodeBlock.builder().indent().indent();
        for (var option : options) {
            var signs = option.signs().stream().map(ChoiceFactoryEmitter::says).toList();
            first.add("$L\n? $L\n: ", CodeBlock.join(signs, "\n&& "), read(option));
        }
        return first.add(otherwise).unindent().unindent().build();
    }

    /** Whether it can be it, by what it requires, by the property that tells others, and by what it says besides. */
    private CodeBlock fits(Option option) {
        var object = option.required().isEmpty()
                ? CodeBlock.of("json instanceof $T", form(Form.OBJECT))
                : CodeBlock.of(
                        "json instanceof $T object && object.members().keySet().containsAll($T.of($L))",
                        form(Form.OBJECT),
                        Set.class,
                        Literals.texts(option.required()));
        var said = Stream.concat(
                option.among().isEmpty()
                        ? Stream.of()
                        : Stream.of(new Sign(List.of(choice.property()), option.among())),
                option.signs().stream());
        return Stream.concat(Stream.of(object), said.map(ChoiceFactoryEmitter::says))
                .collect(CodeBlock.joining("\n&& "));
    }

    private static CodeBlock says(Sign sign) {
        var text = CodeBlock.of("json.textOf($L)", Literals.texts(sign.path()));
        var texts = sign.texts();
        if (texts.equals(List.of(Option.WITHOUT))) {
            return CodeBlock.of("$L.isEmpty()", text);
        }
        return texts.size() == 1
                ? CodeBlock.of("$L.equals($S)", text, texts.get(0))
                : CodeBlock.of("$T.of($L).contains($L)", Set.class, Literals.texts(texts), text);
    }

    private CodeBlock orUnknown(Option option) {
        return CodeBlock.of("json instanceof $T ? $L : new Unknown(json)", form(Form.OBJECT), read(option));
    }

    private CodeBlock read(Option option) {
        return read(option, "json");
    }

    private CodeBlock read(Option option, String json) {
        return types.wrapped(option)
                ? CodeBlock.of(
                        "new $L($L.convert($L))",
                        ChoiceEmitter.wrapperName(option),
                        types.codec(option.value().type()),
                        json)
                : CodeBlock.of("$T.of($L)", types.plain(option.value().type()), json);
    }

    private static ClassName form(Form form) {
        return ClassName.get(
                "io.wirescribe.json",
                switch (form) {
                    case OBJECT -> "JsonObject";
                    case ARRAY -> "JsonArray";
                    case TEXT -> "JsonString";
                    case NUMBER -> "JsonNumber";
                    case BOOLEAN -> "JsonBoolean";
                });
    }
}
