package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Answer;
import io.wirescribe.processor.model.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Outcome.unread(answer).forEach((unread, read) -> {
            if (!Likeness.WRITTEN.of(schema(spot, unread.mediaType()), schema(spot, read.mediaType()))) {
                remarks.note(
                        spot,
                        "`%s` is not read: `%s` has another type, and is; an overlay can remove what is not wanted"
                                .formatted(unread.mediaType(), read.mediaType()));
            }
        });
    }

    private @Nullable Node schema(Spot answer, String mediaType) {
        return answer.fieldsOf("content").stream()
                .filter(content -> ContentReader.mediaType(content.name()).equals(mediaType))
                .findFirst()
                .flatMap(content -> Optional.ofNullable(tree.follow(content)))
                .flatMap(content -> Optional.ofNullable(tree.follow(content.field("schema"))))
                .map(Spot::node)
                .orElse(null);
    }
}
