package com.acme;

import io.wirescribe.check.ConstraintViolationException;

/** What several schemas say of one property is all of that in what joins them, and in each something else. */
final class Check {

    static void check() {
        var meta = ArticleAttributesMeta.builder().pages(3).language("de").build();
        var article = Article.builder()
                .type("draft")
                .attributes(ArticleAttributes.builder().title("On wires").created("today").meta(meta).build())
                .build();
        same(article, Article.JSON.decode(Article.JSON.encode(article)));
        same(true, article.type() == ArticleType.Known.DRAFT);
        var plain = ResourceAttributesMeta.builder().language("de").build();
        var user = User.builder()
                .type("anything")
                .attributes(UserAttributes.builder().name("Ada").created("today").meta(plain).build())
                .build();
        same(user, User.JSON.decode(User.JSON.encode(user)));
        fails("ArticleAttributes: title must have at most 9 characters but has 10; created is required",
                () -> ArticleAttributes.builder().title("1234567890").build());
        fails("UserAttributes: name is required; created is required", () -> UserAttributes.builder().build());
    }

    private static void fails(String expected, Runnable building) {
        try {
            building.run();
        } catch (ConstraintViolationException e) {
            same(expected, e.getMessage());
            return;
        }
        throw new AssertionError("built");
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
