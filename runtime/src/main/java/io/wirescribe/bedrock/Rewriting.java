package io.wirescribe.bedrock;

import io.wirescribe.json.Codec;
import io.wirescribe.json.FieldReader;
import io.wirescribe.json.FieldWriter;
import io.wirescribe.json.JsonReader;
import java.util.Set;

/** Makes one JSON object of another, in one pass over the tokens of a JSON text. */
interface Rewriting {

    /** JSON that is someone else's, where null means something. */
    Set<String> FOREIGN = Set.of("input", "input_schema", "schema");

    Codec<JsonReader> COPY = new Writing<>((out, in) -> in.copyTo(out));
    Codec<JsonReader> COPY_WITHOUT_NULLS = new Writing<>((out, in) -> in.copyWithoutNulls(out, FOREIGN));

    /**
     * Reads one field, and writes of it what there is to write. A text may be read once more from its beginning: the
     * output begins anew then, and what was kept of the fields before must not differ.
     */
    void field(FieldReader from, FieldWriter to);

    /** Writes what comes after all fields. */
    void end(FieldWriter to);

    default byte[] rewrite(byte[] json) {
        var all = new Writing<JsonReader>((out, in) -> {
            var to = out.fields();
            var from = in.fields();
            while (from.next()) {
                field(from, to);
            }
            end(to);
            to.end();
        });
        return new Reading<>(all::encode).decode(json);
    }

    /** Copies a field as it is, unless it is null. */
    static void copy(FieldReader from, FieldWriter to) {
        copy(from, to, COPY);
    }

    /** Copies a field, and leaves out null wherever a member has it. */
    static void copyWithoutNulls(FieldReader from, FieldWriter to) {
        copy(from, to, FOREIGN.contains(from.name()) ? COPY : COPY_WITHOUT_NULLS);
    }

    private static void copy(FieldReader from, FieldWriter to, Codec<JsonReader> codec) {
        from.read(new Reading<>(in -> {
            to.field(from.name(), in, codec);
            return true;
        }));
    }
}
