package io.wirescribe.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9535, and what it says of errors. */
class JsonPathTest {

    private static final String STORE = """
            {"store": {"book": [
              {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
              {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
              {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99},
              {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99}],
             "bicycle": {"color": "red", "price": 399}}}""";

    private static final String LETTERS = """
            {"a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
             "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}, "e": "f", "200": 1, "4XX": 2, "j j": {"k.k": 3}, "'": {"@": 2}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$.store.book[*].author ; store/book/0/author store/book/1/author store/book/2/author store/book/3/author",
                "$..author ; store/book/0/author store/book/1/author store/book/2/author store/book/3/author",
                "$.store.* ; store/book store/bicycle",
                "$..book[2] ; store/book/2",
                "$..book[2].publisher ; ``",
                "$..book[-1] ; store/book/3",
                "$..book[0,1] ; store/book/0 store/book/1",
                "$..book[:2] ; store/book/0 store/book/1",
                "$..book[?@.isbn] ; store/book/2 store/book/3",
                "$..book[?@.price<10] ; store/book/0 store/book/2",
                "$..book[?@.price == 8.950] ; store/book/0",
                "$..book[?match(@.author, 'J.*n')] ; store/book/3",
                "$..book[?search(@.title, 'of') && !@.isbn] ; store/book/0 store/book/1",
                "$.store[?count(@.*) == 2] ; store/bicycle",
                "$.store[?length(@) > 3] ; store/book",
                "$..[?value(@..color) == 'red'] ; store store/bicycle",
                "$..book[?(@.price > 20 || @.price < 8.96) && @.category != 'reference'] ; store/book/3",
            })
    void ofTheStore(String query, String expected) throws DocumentException {
        assertEquals(expected, found(STORE, query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$['j j']['k.k'] ; j j/k.k",
                "$[\"'\"][\"@\"] ; '/@",
                "$['\\u0065'] ; e",
                "$.a[1:5:2] ; a/1 a/3",
                "$.a[5:1:-2] ; a/5 a/3",
                "$.a[::-1] ; a/9 a/8 a/7 a/6 a/5 a/4 a/3 a/2 a/1 a/0",
                "$.a[7:] ; a/7 a/8 a/9",
                "$.a[::0] ; ``",
                "$.a[?@ > 3.5] ; a/1 a/4 a/5",
                "$.a[?@.b == 'kilo'] ; a/9",
                "$.a[?@.b] ; a/6 a/7 a/8 a/9",
                "$.a[?@.b == {}] ; !",
                "$.a[?@<2 || @.b == \"k\"] ; a/2 a/7",
                "$.a[?@.b == $.x] ; a/0 a/1 a/2 a/3 a/4 a/5",
                "$.a[?!@.b] ; a/0 a/1 a/2 a/3 a/4 a/5",
                "$.a[?!(@.b == 'kilo') && @.b] ; a/6 a/7 a/8",
                "$.a[?!@.b == 1] ; !",
                "$.a[?!'b'] ; !",
                "$.o[?@>1 && @<4] ; o/q o/r",
                "$.o[?@.u || @.x] ; o/t",
                "$.a[?match(@.b, '[jk]')] ; a/6 a/7",
                "$..[0,'p'] ; a/0 o/p",
                "$ .o [ 'p' , 'q' ] ; o/p o/q",
                "` $.o.p` ; o/p",
                "$.a.0 ; a/0",
                "$.a[6,7].b ; a/6/b a/7/b",
                "$.200 ; 200",
                "$.4XX ; 4XX",
                "$.o.0 ; ``",
                "$[?@.0 == 3] ; a",
            })
    void ofLetters(String query, String expected) throws DocumentException {
        if (expected.equals("!")) {
            assertThrows(DocumentException.class, () -> JsonPath.parse(query));
        } else {
            assertEquals(expected, found(LETTERS, query));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paths",
                "$.",
                "$[",
                "$[]",
                "$['a",
                "$[01]",
                "$..",
                "$.a b",
                "$[?]",
                "$[?@.a ==]",
                "$[?@.a == 01]",
                "$[?1 <> 2]",
                "$['\\x']",
                "$[?count(1)]",
                "$[?(@.a]",
                "$.-a"
            })
    void whatIsNone(String query) {
        var failure = assertThrows(DocumentException.class, () -> JsonPath.parse(query));
        assertTrue(failure.getMessage().startsWith("`" + query + "` is not a JSONPath: "), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "@.get.tags[*] != 'x' ; @.get.tags[*] may be several nodes, where a single value is needed",
                "1 < @..a ; @..a may be several nodes, where a single value is needed",
                "@[0, 1] == 1 ; @[0, 1] may be several nodes, where a single value is needed",
                "@[1:2] == 1 ; @[1:2] may be several nodes, where a single value is needed",
                "length(@.*) == 1 ; @.* may be several nodes, where a single value is needed",
                "match(@[?@.a], 'x') ; @[?@.a] may be several nodes, where a single value is needed",
                "match(@.a, 'x') == true ; match(@.a, 'x') is a condition, where a single value is needed",
                "'x' ; 'x' is a value, where a condition is needed, such as a comparison",
                "@.a && true ; true is a value, where a condition is needed, such as a comparison",
                "count(@..*) ; count(@..*) is a value, where a condition is needed, such as a comparison",
                "!length(@.a) ; length(@.a) is a value, where a condition is needed, such as a comparison",
            })
    void conditionsThatSayNothing(String condition, String problem) {
        var failure = assertThrows(DocumentException.class, () -> JsonPath.parse("$[?" + condition + "]"));
        assertTrue(
                failure.getMessage().contains("` is not a JSONPath: " + problem + " (column "), failure.getMessage());
    }

    @Test
    void nestedWithoutEnd() {
        assertThrows(DocumentException.class, () -> JsonPath.parse("$[?" + "(".repeat(100_000)));
        assertThrows(DocumentException.class, () -> JsonPath.parse("$[?" + "!".repeat(100_000)));
        assertThrows(DocumentException.class, () -> JsonPath.parse("$" + "[?@".repeat(100_000)));
    }

    private static String found(String json, String query) throws DocumentException {
        List<JsonPath.Match> matches =
                JsonPath.parse(query).select(JsonReader.read("store.json", json, new Repetitions()));
        return String.join(
                " ",
                matches.stream().map(match -> String.join("/", match.steps())).toList());
    }
}
