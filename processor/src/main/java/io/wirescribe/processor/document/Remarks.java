package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Remark;
import io.wirescribe.processor.model.Remark.Weight;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reading has to say, each thing once. */
final class Remarks {

    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Set<String> general = new HashSet<>();

    void note(Spot spot, String text) {
        remarks.add(new Remark(
                Weight.NOTE, text, spot.pointer(), spot.place(spot.pointer().document())));
    }

    /** Notes at the first place only what holds for all places alike. */
    void noteOnce(Spot spot, String text) {
        if (general.add(text)) {
            note(spot, text);
        }
    }

    void warning(Spot spot, String text) {
        remarks.add(new Remark(
                Weight.WARNING, text, spot.pointer(), spot.place(spot.pointer().document())));
    }

    List<Remark> all() {
        return List.copyOf(remarks);
    }
}
