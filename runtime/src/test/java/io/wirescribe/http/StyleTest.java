package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.Shared;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonArray;
import io.wirescribe.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every style of OpenAPI for scalars, arrays and objects, in every place that a parameter can have. */
class StyleTest {

    private static final Pattern ONE_VARIABLE = Pattern.compile("\\{([+.;?&]?)(\\w+)(\\*?)}");
    private static final Map<String, Object> RGB = ordered("R", 100, "G", 200, "B", 150);
    private static final List<String> COLORS = List.of("blue", "black", "brown");

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Style style(String style, boolean exploded) {
        var name = switch (style) {
            case "spaceDelimited" -> "SPACE_DELIMITED";
            case "pipeDelimited" -> "PIPE_DELIMITED";
            case "deepObject" -> "DEEP_OBJECT";
            default -> style.toUpperCase(Locale.ROOT) + (exploded ? "_EXPLODED" : "");
        };
        return Style.valueOf(name);
    }

    @Test
    void theExamplesOfOpenApi() throws IOException {
        var suite = Shared.folder("suites/parameter-style").resolve("style-cases.json");
        int checked = 0;
        for (var entry : JsonValue.parse(Files.readString(suite)).asList()) {
            var row = entry.asMap();
            if (row.get("applicable").asBoolean()) {
                var style = row.get("style").asString();
                boolean inQuery = row.get("expected").asString().startsWith("?");
                var expansion = new Expansion(
                        style(style, row.get("explode").asBoolean()),
                        row.get("name").asString(),
                        Rendering::encoded);
                assertEquals(
                        row.get("expected").asString(),
                        (inQuery ? "?" : "") + expansion.of(row.get("value")),
                        row::toString);
                checked++;
            }
        }
        assertTrue(checked > 60, checked + " rows");
    }

    @Test
    void theExamplesOfUriTemplates() throws IOException {
        int checked = 0;
        var folder = Shared.folder("suites/uri-template");
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                for (var group : JsonValue.parse(Files.readString(file)).asMap().values()) {
                    var variables = group.asMap().get("variables").asMap();
                    for (var test : group.asMap().get("testcases").asList()) {
                        checked += check(variables, test.asList()) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(checked >= 20, checked + " examples");
    }

    /** Of templates those that are one variable, which is what a parameter is. */
    private static boolean check(Map<String, JsonValue> variables, List<JsonValue> test) {
        var template = ONE_VARIABLE.matcher(test.get(0).asString());
        if (!template.matches() || !variables.containsKey(template.group(2))) {
            return false;
        }
        var value = variables.get(template.group(2));
        var expected = new ArrayList<String>();
        if (test.get(1) instanceof JsonArray several) {
            several.items().forEach(one -> expected.add(one.asString()));
        } else {
            expected.add(test.get(1).asString());
        }
        var operator = template.group(1);
        var style = style(
                switch (operator) {
                    case "." -> "label";
                    case ";" -> "matrix";
                    case "?", "&" -> "form";
                    default -> "simple";
                },
                !template.group(3).isEmpty());
        UnaryOperator<String> encoding = operator.equals("+") ? Rendering::reserved : Rendering::encoded;
        var text = new Expansion(style, template.group(2), encoding).of(value);
        var lead = text != null && operator.matches("[?&]") ? operator : "";
        var actual = lead + (text == null ? "" : text);
        assertTrue(expected.contains(actual), test + " was " + actual);
        return true;
    }

    @Test
    void pathParametersInEveryStyle() {
        assertEquals("/c/blue,black,brown", path(Style.SIMPLE, COLORS));
        assertEquals("/c/R=100,G=200,B=150", path(Style.SIMPLE_EXPLODED, RGB));
        assertEquals("/c/.blue.black.brown", path(Style.LABEL_EXPLODED, COLORS));
        assertEquals("/c/;color=blue;color=black;color=brown", path(Style.MATRIX_EXPLODED, COLORS));
        assertEquals("/c/;color=a%2Fb,..%2F..", path(Style.MATRIX, List.of("a/b", "../..")));
        assertEquals("/c/a%2Cb,c", path(Style.SIMPLE, List.of("a,b", "c")));
    }

    @Test
    void aMemberOfNothingIsWrittenAsUriTemplatesWriteIt() {
        var members = ordered("a", "", "b", "v");
        assertEquals("/c/;a;b=v", path(Style.MATRIX_EXPLODED, members));
        assertEquals("/c/.a=.b=v", path(Style.LABEL_EXPLODED, members));
        assertEquals("/c/a=,b=v", path(Style.SIMPLE_EXPLODED, members));
        assertEquals("/?a=&b=v", query(Style.FORM_EXPLODED, members));
    }

    @Test
    void noStyleLetsAPathValueLeaveItsSegment() {
        for (var style : List.of(Style.SIMPLE, Style.SIMPLE_EXPLODED)) {
            for (var evil : List.of("", ".", "..", List.of(), List.of(""), List.of(".."), Map.of())) {
                assertThrows(IllegalArgumentException.class, () -> path(style, evil), style + " " + evil);
            }
        }
        for (var evil : List.of("", ".", List.of(), List.of("."), List.of(""))) {
            assertThrows(IllegalArgumentException.class, () -> path(Style.LABEL, evil), "label " + evil);
        }
        for (var style : List.of(Style.SIMPLE, Style.LABEL, Style.MATRIX, Style.SIMPLE_EXPLODED)) {
            var target = path(style, List.of("../x", "/y", "%2F", "a\\b", "?", "#"));
            assertTrue(target.matches("/c/[^/?#\\\\]+"), target);
        }
    }

    private static String path(Style style, Object value) {
        return Request.get("/c/{color}").path("color", style, value).target();
    }

    @Test
    void queryParametersInEveryStyle() {
        assertEquals("/?color=blue%20black%20brown", query(Style.SPACE_DELIMITED, COLORS));
        assertEquals("/?color=blue%7Cblack%7Cbrown", query(Style.PIPE_DELIMITED, COLORS));
        assertEquals("/?R=100&G=200&B=150", query(Style.FORM_EXPLODED, RGB));
        assertEquals("/?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", query(Style.DEEP_OBJECT, RGB));
        for (var style : Style.values()) {
            assertEquals("/", query(style, null), style.name());
            assertEquals("/", query(style, List.of()), style.name());
            assertEquals(style == Style.FORM_FIELD ? "/?color=%7B%7D" : "/", query(style, Map.of()), style.name());
            assertEquals("/", query(style, Arrays.asList(null, null)), style.name());
            assertEquals("/", query(style, JsonValue.NULL), style.name());
        }
        assertEquals("/?color=a%2Cb,c", query(Style.FORM, List.of("a,b", "c")));
        assertEquals("/?color=true", query(Style.FORM, true));
    }

    @Test
    void anObjectIsJsonAsAFieldOfAForm() {
        assertEquals("/?color=%7B%22a%22%3A%5B1%5D%7D", query(Style.FORM_FIELD, JsonValue.parse("{\"a\":[1]}")));
        assertEquals("/?color=1&color=%7B%22a%22%3A2%7D", query(Style.FORM_FIELD, List.of(1, Map.of("a", 2))));
        assertEquals("/?color=a%20b", query(Style.FORM_FIELD, "a b"));
    }

    @Test
    void deepObjectsGoAsDeepAsTheyAre() {
        var deep = JsonValue.parse("{\"a\":{\"b\":1},\"c\":[1,\"x y\"],\"d\":[{\"e\":true}],\"n\":null}");
        assertEquals(
                "/?f[a][b]=1&f[c][]=1&f[c][]=x%20y&f[d][0][e]=true",
                Request.get("/")
                        .query("f", Style.DEEP_OBJECT, deep)
                        .target()
                        .replace("%5B", "[")
                        .replace("%5D", "]"));
    }

    @Test
    void whatIsInsideOfAnArrayOrAnObjectIsJson() {
        var nested = JsonValue.parse("[{\"a\":1},[2],\"x\"]");
        assertEquals("/?color=%7B%22a%22%3A1%7D&color=%5B2%5D&color=x", query(Style.FORM_EXPLODED, nested));
    }

    @Test
    void anArrayOfScalarsInsideOfAnExplodedObjectIsWrittenItemByItem() {
        var page = JsonValue.parse("{\"page\":1,\"sort\":[\"a,asc\",null,\"b\"],\"none\":[],\"x\":[{\"y\":2}]}");
        assertEquals("/?page=1&sort=a%2Casc&sort=b&x=%5B%7B%22y%22%3A2%7D%5D", query(Style.FORM_EXPLODED, page));
        assertEquals("/?color=sort,%5B%22a%22%5D", query(Style.FORM, Map.of("sort", List.of("a"))));
        assertEquals(
                "/?sort=a/b&sort=c",
                Request.get("/")
                        .queryReserved("color", Style.FORM_EXPLODED, Map.of("sort", List.of("a/b", "c")))
                        .target());
    }

    private static String query(Style style, Object value) {
        return Request.get("/").query("color", style, value).target();
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        assertEquals("/?color=30", query(Style.FORM, 30.0));
        assertEquals("/?color=20000000", query(Style.FORM, 2.0e7));
        assertEquals("/?color=0.0001", query(Style.FORM, 1.0e-4));
        assertEquals("/?color=0", query(Style.FORM, -0.0));
        assertEquals("/?color=1.5&color=2", query(Style.FORM_EXPLODED, List.of(1.5f, 2f)));
        assertEquals("/?color=1000", query(Style.FORM, new BigDecimal("1e3")));
        assertEquals("/?color=20.5", query(Style.FORM, JsonValue.parse("2.050e1")));
        assertEquals("/?color%5Bx%5D=10000000", query(Style.DEEP_OBJECT, Map.of("x", 1e7)));
        assertEquals("/?color=12345678901234567890", query(Style.FORM, new BigInteger("12345678901234567890")));
        assertEquals("/c/10", path(Style.SIMPLE, 10.0));
        assertEquals(
                "10,0.5",
                Request.get("/").header("x", List.of(10.0, 0.5)).headers().first("x"));
    }

    @Test
    void noNumberFillsTheMemoryWithItsZeros() {
        for (var number : List.of("1E400000000", "1E-400000000", "1E2147483647")) {
            assertEquals("/?color=" + number, query(Style.FORM, new BigDecimal(number)));
        }
        assertEquals("/?color=1.0E300", query(Style.FORM, 1e300));
    }

    @Test
    void reservedCharactersAreSentAsTheyAreWhereTheDocumentAllowsThem() {
        var request = Request.get("/").queryReserved("q", Style.FORM, "a/b?c=d&e%20f#g h%ü");
        assertEquals("/?q=a/b?c=d&e%20f%23g%20h%25%C3%BC", request.target());
    }

    @Test
    void reservedCharactersOfAPathStayWithinTheirSegment() {
        assertEquals("/c/a:b@c%20d%2Fe%3Ff%23g%5B1%5D%2Fh%25/x", reserved("a:b@c d/e?f#g[1]%2Fh%"));
        assertEquals("/c/a:b,c/x", reserved(List.of("a:b", "c")));
        for (var escape : List.of("", ".", "..", "%2e", "%2E.", ".%2e")) {
            assertThrows(IllegalArgumentException.class, () -> reserved(escape), escape);
        }
    }

    private static String reserved(Object value) {
        return Request.get("/c/{color}/x")
                .pathReserved("color", Style.SIMPLE, value)
                .target();
    }

    @Test
    void segmentsOfAPathStayBelowIt() {
        assertEquals("/c/2026/a%20b%3Fc%23d%5Ce/f.txt/x", segments("2026/a b?c#d\\e/f.txt"));
        assertEquals("/c/a/.../..b/%252e%252e/x", segments("a/.../..b/%2e%2e"));
        assertEquals("/c/%2F%2Fetc/passwd%2F%2F%2Fx%2F/x", segments("//etc/passwd///x/"));
        assertEquals("/c/7/x", segments(7));
        for (var escape : List.of("", ".", "..", "../a", "a/..", "a/./b", "a/../../b", "/../a", "a//../b", "a/..//b")) {
            assertThrows(IllegalArgumentException.class, () -> segments(escape), escape);
        }
    }

    private static String segments(Object value) {
        return Request.get("/c/{color}/x").pathSegments("color", value).target();
    }

    @Test
    void contentParametersAreJson() {
        var word = new Word("grüße \"😀\" \u007f");
        var json = "{\"text\":\"gr\\u00fc\\u00dfe \\\"\\ud83d\\ude00\\\" \\u007f\"}";
        assertEquals(json, Word.JSON.toText(word));
        assertEquals(word, Word.JSON.decode(json));
        assertNull(Word.JSON.toText(null));
        var request = Request.get("/").header("x-word", Word.JSON.toText(word)).query("w", Word.JSON.toText(null));
        assertEquals(json, request.headers().first("x-word"));
        assertEquals("/", request.target());
    }

    @Test
    void whatACodecWritesCanBeAParameter() {
        var request = Request.get("/")
                .query("w", Style.DEEP_OBJECT, Word.JSON.toValue(new Word("x")))
                .query("n", Style.FORM, Codecs.list(Codecs.INT64).toValue(List.of(1L, 2L)))
                .query("none", Style.FORM, Word.JSON.toValue(null));
        assertEquals("/?w%5Btext%5D=x&n=1,2", request.target());
    }

    @Test
    void headersAreNotPercentEncoded() {
        var request = Request.get("/")
                .header("x-list", List.of("a b", "c/d"))
                .header("x-object", Style.SIMPLE, RGB)
                .header("x-exploded", Style.SIMPLE_EXPLODED, RGB);
        assertEquals("a b,c/d", request.headers().first("x-list"));
        assertEquals("R,100,G,200,B,150", request.headers().first("x-object"));
        assertEquals("R=100,G=200,B=150", request.headers().first("x-exploded"));
    }

    @Test
    void cookies() {
        var request = Request.get("/")
                .cookie("a", "x;y z")
                .cookie("none", null)
                .cookie("b", List.of(1, 2))
                .cookie("c", Style.FORM, List.of(1, 2))
                .cookie("color", Style.FORM_EXPLODED, RGB);
        assertEquals(
                "a=x%3By%20z; b=1; b=2; c=1,2; R=100; G=200; B=150",
                request.headers().first("cookie"));
    }

    @Test
    void cookiesAsTheyAre() {
        var request = Request.get("/")
                .cookie("a", "x y")
                .cookie("b", Style.COOKIE, "x%20y/z&=")
                .cookie("c", Style.COOKIE, List.of(1, 2))
                .cookie("d", Style.COOKIE_EXPLODED, List.of(1, 2))
                .cookie("e", Style.COOKIE_EXPLODED, RGB);
        assertEquals(
                "a=x%20y; b=x%20y/z&=; c=1,2; d=1; d=2; R=100; G=200; B=150",
                request.headers().first("cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x; admin=1", "a,b", "\"", "x y", "\\", "\n", "é"})
    void whatNoCookieCanHoldIsNotSent(String value) {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> Request.get("/").cookie("a", Style.COOKIE, value));
        assertEquals("the cookie a holds a character that a cookie cannot", failure.getMessage());
    }
}
