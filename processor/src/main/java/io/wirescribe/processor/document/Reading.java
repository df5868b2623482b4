package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Remark;
import java.util.List;

/**
 * What was wanted of a document.
 *
 * @param edition what was read for it
 * @param remarks what was wrong or too much in the part that was read, in the order it was found
 */
public record Reading(Api api, Edition edition, List<Remark> remarks) {

    public Reading {
        remarks = List.copyOf(remarks);
    }
}
