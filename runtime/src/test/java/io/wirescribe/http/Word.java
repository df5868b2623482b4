package io.wirescribe.http;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonWriter;

/** A small type, as generated ones are. */
record Word(String text) {

    static final Codec<Word> JSON = new Codec<>() {
        @Override
        public Word read(JsonReader in) {
            var fields = in.fields();
            String text = null;
            while (fields.next()) {
                switch (fields.name()) {
                    case "text" -> text = fields.string();
                    default -> fields.skip();
                }
            }
            return new Word(fields.required("text", text));
        }

        @Override
        public void write(JsonWriter out, Word value) {
            out.fields().field("text", value.text()).end();
        }
    };
}
