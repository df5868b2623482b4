package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    private static String member(String name) {
        return Words.member(List.of(name));
    }

    private static String type(String name) {
        return Words.type(List.of(name));
    }
}
