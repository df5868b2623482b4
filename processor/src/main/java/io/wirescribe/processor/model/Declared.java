package io.wirescribe.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

        /** What is kept beside its properties: the others, with room for the explicit nulls that are among them. */
        public Value kept() {
            return ExplicitNulls.among(this) ? new Value(others.type(), true, others.limits()) : others;
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

        /**
         * Those that the tag of another one may mean too, if they have all their signs, those with most of them first.
         */
        public List<Option> within(String tag) {
            return options.stream()
                    .filter(option -> option.through().contains(tag)
                            && !option.tags().contains(tag)
                            && !option.signs().isEmpty())
                    .sorted(Comparator.comparingInt(option -> -option.signs().size()))
                    .toList();
        }

        /** The objects that no text tells, where there are several to choose from. */
        public List<Option> untold() {
            boolean told = otherwise != null
                    && options.stream().anyMatch(option -> !option.tags().isEmpty());
            var objects = options.stream()
                    .filter(option ->
                            option.form() == Form.OBJECT && option.tags().isEmpty())
                    .toList();
            return told || objects.size() < 2 ? List.of() : objects;
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
     * @param tags texts of the choice's property that say that it is this one
     * @param among the texts that it can have as others can, {@link #WITHOUT} if it has no such property; empty if,
     *     where there are no tags, any will do
     * @param through the texts of another one that this one is a kind of
     * @param required properties that it has
     * @param signs what else it says wherever it is this one
     * @param added the text by which it is to be known, where its own type has no such property; empty if none is
     *     missing
     * @param said the one text by which it is known, where its own type has such a property; empty if there are several
     */
    record Option(
            Value value,
            Form form,
            List<String> tags,
            List<String> among,
            List<String> through,
            List<String> required,
            List<Sign> signs,
            String added,
            String said) {

        /** Of an object that has no such property. */
        public static final String WITHOUT = "";

        public Option {
            tags = List.copyOf(tags);
            among = List.copyOf(among);
            through = List.copyOf(through);
            required = List.copyOf(required);
            signs = List.copyOf(signs);
        }

        /** What is told from the others by the kind of JSON that it is. */
        public static Option of(Value value, Form form) {
            return new Option(value, form, List.of(), List.of(), List.of(), List.of(), List.of(), "", "");
        }

        Option with(Value other) {
            return new Option(other, form, tags, among, through, required, signs, added, said);
        }

        /** This and another one that is the same. */
        Option and(Option other) {
            return new Option(
                    value,
                    form,
                    both(tags, other.tags),
                    among.isEmpty() || other.among.isEmpty() ? List.of() : both(among, other.among),
                    both(through, other.through),
                    required,
                    signs.stream().filter(other.signs::contains).toList(),
                    added.isEmpty() ? other.added : added,
                    said.equals(other.said) ? said : "");
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    /**
     * What an object says by the text of a property.
     *
     * @param path the property's name, after those of the properties that it is within
     * @param texts any of which it can be
     */
    record Sign(List<String> path, List<String> texts) {

        public Sign {
            path = List.copyOf(path);
            texts = List.copyOf(texts);
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
