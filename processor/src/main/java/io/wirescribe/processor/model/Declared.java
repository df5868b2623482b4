package io.wirescribe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that gets a name and a file of its own. */
public sealed interface Declared {

    Origin origin();

    Doc doc();

    /** The same, of another place or with other words for it. */
    Declared at(Origin other);

    /**
     * An object with named properties.
     *
     * @param others what properties the document does not name hold
     * @param limits on the object as a whole
     * @param conditionals what holds besides, where something is true of it
     */
    record Structure(
            Origin origin,
            Doc doc,
            List<Property> properties,
            Value others,
            List<Limit> limits,
            List<Conditional> conditionals)
            implements Declared {

        public Structure {
            properties = List.copyOf(properties);
            limits = List.copyOf(limits);
            conditionals = List.copyOf(conditionals);
        }

        @Override
        public Structure at(Origin other) {
            return new Structure(other, doc, properties, others, limits, conditionals);
        }

        Structure with(List<Property> others) {
            return with(others, conditionals);
        }

        Structure withNullableOthers() {
            var nullable = new Value(others.type(), true, others.limits());
            return new Structure(origin, doc, properties, nullable, limits, conditionals);
        }

        public Structure with(List<Property> others, List<Conditional> conditionals) {
            return new Structure(origin, doc, others, this.others, limits, conditionals);
        }
    }

    /** A text that is one of some, today. */
    record OpenEnum(Origin origin, Doc doc, List<String> values) implements Declared {

        public OpenEnum {
            values = List.copyOf(values);
        }

        @Override
        public OpenEnum at(Origin other) {
            return new OpenEnum(other, doc, values);
        }
    }

    /**
     * One of several types.
     *
     * @param options each can be told from the others, by what {@link Option} says
     * @param property whose text tells objects apart; empty if that is not how
     * @param otherwise what an object is whose property is missing, or says what the document does not; null if that is
     *     not known
     */
    record Choice(
            Origin origin,
            Doc doc,
            List<Option> options,
            String property,
            @Nullable Option otherwise) implements Declared {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Choice at(Origin other) {
            return new Choice(other, doc, options, property, otherwise);
        }
    }

    /** What one operation answers when all goes well, where that depends on the status. */
    record Answers(Origin origin, Doc doc, List<Variant> variants) implements Declared {

        public Answers {
            variants = List.copyOf(variants);
        }

        @Override
        public Answers at(Origin other) {
            return new Answers(other, doc, variants);
        }
    }

    /**
     * What it answers with one status.
     *
     * @param status as the document writes it
     * @param content what it holds; null if that is nothing
     */
    record Variant(String status, @Nullable Content content, Doc doc) {}

    /**
     * What a choice can turn out to be.
     *
     * @param form the kind of JSON it is
     * @param tags texts of the choice's property that say that it is this one; {@link #WITHOUT} where it has none
     * @param required properties that it has, where there is no such text
     */
    record Option(Value value, Form form, List<String> tags, List<String> required) {

        /** Of an object that has no such property. */
        public static final String WITHOUT = "";

        public Option {
            tags = List.copyOf(tags);
            required = List.copyOf(required);
        }

        /** Whether there is a text that says that it is this one. */
        public boolean told() {
            return !tags.isEmpty() && !tags.equals(List.of(WITHOUT));
        }
    }

    /** The kinds of JSON. */
    enum Form {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        BOOLEAN
    }
}
