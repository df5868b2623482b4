package io.wirescribe.processor.tool;

import io.wirescribe.processor.model.Remark;
import java.util.Locale;

/** A remark as a line for people, and for editors that read {@code file:line: kind: text}. */
final class Said {

    private Said() {}

    static String of(String document, Remark remark) {
        var line = remark.line();
        var file = line.file().isEmpty() ? document : line.file();
        var place = line.number() > 0 ? file + ":" + line.number() : file;
        var kind = remark.weight().name().toLowerCase(Locale.ROOT);
        return "%s: %s: %s (%s)".formatted(place, kind, remark.text(), remark.pointer());
    }
}
