package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Content;
import io.wirescribe.processor.model.Outcome;
import java.util.HashMap;
import java.util.Map;

/** Tells of what an answer can hold, but is never read as: JSON that is described otherwise than what is read. */
final class UnreadAnswers {

    private final DocumentTree tree;
    private final Remarks remarks;

    UnreadAnswers(DocumentTree tree, Remarks remarks) {
        this.tree = tree;
        this.remarks = remarks;
    }

    /** @param spot where the answer is described */
    void tell(Answer answer, Spot spot) {
        var unread = answer.status().matches("[13].*") ? Map.<Content, Content>of() : Outcome.unread(answer);
        var schemas = unread.isEmpty() ? Map.<String, Node>of() : schemas(spot);
        unread.forEach((other, read) -> {
            if (!Likeness.WRITTEN.of(schemas.get(other.mediaType()), schemas.get(read.mediaType()))) {
                remarks.note(
                        spot,
                        "`%s` is not read: `%s` has another type, and is; an overlay can remove what is not wanted"
                                .formatted(other.mediaType(), read.mediaType()));
            }
        });
    }

    /** By media types, the first of each. */
    private Map<String, Node> schemas(Spot answer) {
        Map<String, Node> schemas = new HashMap<>();
        for (var content : answer.fieldsOf("content")) {
            var followed = tree.follow(content);
            var schema = followed == null ? null : tree.follow(followed.field("schema"));
            if (schema != null) {
                schemas.putIfAbsent(Content.mediaType(content.name()), schema.node());
            }
        }
        return schemas;
    }
}
