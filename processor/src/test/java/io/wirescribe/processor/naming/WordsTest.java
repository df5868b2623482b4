package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java calls what the document calls so. */
class WordsTest {

    @Test
    void signsAfterAWordBelongToIt() {
        assertEquals("dateSentLess", member("DateSent<"));
        assertEquals("dateSentGreaterEquals", member("DateSent>="));
        assertEquals("A_PLUS", Words.constant("A+"));
        assertEquals("A_MINUS", Words.constant("A-"));
        assertEquals("C_PLUS_PLUS", Words.constant("C++"));
        assertEquals("C_HASH", Words.constant("C#"));
        assertEquals("ONE_OR_MORE_PLUS", Words.constant("one-or-more+"));
    }

    @Test
    void allSignsAtTheBeginningAreNamed() {
        assertEquals(
                List.of("EQUALS", "NOT_EQUALS", "LESS", "LESS_EQUALS", "GREATER", "GREATER_EQUALS"),
                Stream.of("=", "!=", "<", "<=", ">", ">=").map(Words::constant).toList());
        assertEquals("EQUALS_TILDE", Words.constant("=~"));
        assertEquals("NOT_TILDE", Words.constant("!~"));
        assertEquals("MINUS_MINUS", Words.constant("--"));
        assertEquals("LESS_EQUALS_5", Words.constant("<=5"));
        assertEquals("MINUS_1", Words.constant("-1"));
        assertEquals("NOT_EQUALS_NULL", Words.constant("!=null"));
        assertEquals("greaterEquals", member(">="));
        assertEquals("MINUS_VERBOSE", Words.constant("--verbose"));
        assertEquals("B", Words.constant("<b>"));
    }

    @Test
    void whatIsBetweenOthersIsNoSign() {
        assertEquals("PageUser", type("Page<User>"));
        assertEquals("filterName", member("filter[name]"));
        assertEquals("pageUser", member("page<user>"));
        assertEquals("filter", member("filter-"));
        assertEquals("invoice", member("Invoice#"));
        assertEquals("ONE_TWO", Words.constant("one+two"));
    }

    @Test
    void aShoutedPartIsSaidInACalmVoice() {
        assertEquals("ApiSalesOrderSrvASalesOrderType", type("API_SALES_ORDER_SRV.A_SalesOrderType"));
        assertEquals("SalesOrder", type("SALES_ORDER"));
        assertEquals("SalesOrderV2", type("SALES_ORDER_V2"));
        assertEquals("HTTPValidationError", type("HTTPValidationError"));
        assertEquals("AWSQueue", type("AWS.Queue"));
        assertEquals("IOError", type("IO_Error"));
    }

    @Test
    void theVowelsOfAScriptArePartsOfItsLetters() {
        assertEquals("हिन्दी", member("हिन्दी"));
        assertEquals("RockหินTable", type("rock-หิน-table"));
        assertEquals("x1", member("x\u030B1\uFE0F\u20E3"));
    }

    private static String member(String name) {
        return Words.member(List.of(name));
    }

    private static String type(String name) {
        return Words.type(List.of(name));
    }
}
