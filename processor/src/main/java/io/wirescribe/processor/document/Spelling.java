package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Literal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** How a value is spelled in JSON that a document writes as a text, as it has to write the keys of a mapping. */
enum Spelling {
    OF_TEXTS,
    OF_NUMBERS,
    OF_TRUTHS;

    /** @param types those that the value can be of */
    static Spelling of(Set<String> types) {
        if (types.isEmpty() || types.contains("string")) {
            return OF_TEXTS;
        }
        return types.contains("boolean") ? OF_TRUTHS : OF_NUMBERS;
    }

    Set<String> spell(Collection<String> written) {
        Set<String> spelled = new LinkedHashSet<>();
        written.forEach(text -> spelled.add(spell(text)));
        return spelled;
    }

    private String spell(String written) {
        return switch (this) {
            case OF_TEXTS -> written;
            case OF_NUMBERS ->
                Scalars.number(written, 0, 0) instanceof Node.Numeric number
                        ? new Literal.Numeric(number.value()).text()
                        : written;
            case OF_TRUTHS -> written.toLowerCase(Locale.ROOT);
        };
    }
}
