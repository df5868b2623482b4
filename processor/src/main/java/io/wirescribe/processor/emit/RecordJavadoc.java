package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Property;
import io.wirescribe.processor.model.Type;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.Locale;

/** What a record, its components and its builder's setters are, in the document's words. */
final class RecordJavadoc {

    private RecordJavadoc() {}

    static String of(Names names, Declared.Structure structure) {
        var javadoc = new StringBuilder(header(names, structure)).append("\n\n");
        for (var property : ConstraintsEmitter.components(structure)) {
            javadoc.append(parameter(names.component(structure, property), phrase(property)));
        }
        return javadoc.append(parameter("additionalProperties", "properties the document does not name"))
                .toString();
    }

    /** Where the type stands in the document, and what the document says of it. */
    static String header(Names names, Declared declared) {
        var deprecated = declared.doc().deprecated() ? ", which the document calls deprecated" : "";
        var place = Prose.code(names.place(declared)) + deprecated;
        var text = Prose.html(declared.doc().text());
        return Prose.wrap(text.isEmpty() ? place : text + "\n\n<p>" + place);
    }

    /** {@code Required. From 0 to 1, 1 if not set. Amount of randomness …} */
    static String setter(Declared.Structure structure, Property property) {
        var phrases = new ArrayList<String>();
        phrases.add(property.demanded() ? "required" : "");
        phrases.add(access(property));
        phrases.add(LimitWords.JAVADOC.of(property.value(), property.doc()));
        phrases.addAll(ConditionWords.of(structure, property));
        var lead = phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Prose.capitalized(phrase) + ".")
                .collect(joining(" "));
        var text = Prose.html(property.doc().text());
        var format = format(property);
        var rest = format.isEmpty() ? text : text.isEmpty() ? format : text + "\n\n<p>" + format;
        return Prose.wrap(lead.isEmpty() ? rest : rest.isEmpty() ? lead : lead + " " + rest);
    }

    private static String access(Property property) {
        return switch (property.access()) {
            case ANYONE -> "";
            case SERVER -> "set by the server only";
            case CALLER -> "never sent by the server";
        };
    }

    private static String phrase(Property property) {
        var limits = LimitWords.JAVADOC.of(property.value(), property.doc());
        var sentence = lowered(Prose.sentence(property.doc().text()));
        var phrase = String.join("; ", LimitWords.sentences(limits, sentence));
        return phrase.isEmpty() ? Prose.code(property.name()) : phrase;
    }

    static String parameter(String name, String phrase) {
        return tag("@param " + name + " " + phrase);
    }

    static String tag(String text) {
        return Prose.wrap(text).replace("\n", "\n    ") + "\n";
    }

    static String lowered(String sentence) {
        return sentence.length() > 1
                        && Character.isUpperCase(sentence.charAt(0))
                        && (Character.isLowerCase(sentence.charAt(1)) || sentence.charAt(1) == ' ')
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    private static String format(Property property) {
        return property.value().type() instanceof Type.Scalar scalar
                        && scalar.kind() == Type.Kind.STRING
                        && !scalar.format().isEmpty()
                ? "Format: " + Prose.code(scalar.format()) + "."
                : "";
    }
}
