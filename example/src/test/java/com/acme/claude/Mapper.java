package com.acme.claude;

/** An ObjectMapper as it comes, of one of the two generations of Jackson. */
interface Mapper {

    String write(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    static Mapper jackson2() {
        return new Mapper() {
            private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                    new com.fasterxml.jackson.databind.ObjectMapper();

            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Jackson 2";
            }
        };
    }

    static Mapper jackson3() {
        return new Mapper() {
            private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Jackson 3";
            }
        };
    }
}
