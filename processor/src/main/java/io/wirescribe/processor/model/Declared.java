package io.wirescribe.processor.model;

import java.util.List;

/** A type that gets a name and a file of its own. */
public sealed interface Declared {

    Origin origin();

    Doc doc();

    /**
     * An object with named properties.
     *
     * @param others what properties the document does not name hold
     * @param limits on the object as a whole
     */
    record Structure(Origin origin, Doc doc, List<Property> properties, Value others, List<Limit> limits)
            implements Declared {

        public Structure {
            properties = List.copyOf(properties);
            limits = List.copyOf(limits);
        }
    }

    /** A text that is one of some, today. */
    record OpenEnum(Origin origin, Doc doc, List<String> values) implements Declared {

        public OpenEnum {
            values = List.copyOf(values);
        }
    }
}
