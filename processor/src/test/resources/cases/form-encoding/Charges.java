package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.Map;

@OpenApiClient("charges.yaml")
public interface Charges {

    void createCharge(CreateChargeRequest request);

    void replaceCharges(Map<String, String> request);

    void note(Note note);

    @Operation("note")
    void noteByForm(NoteFields note);

    void sendNote(NoteForm note);

    void attachNote(NoteFormCardAsFile note);

    void sendLeft(Pair pair);

    void sendRight(PairFieldsRight pair);

    void sendLeftAgain(Pair pair);

    void sendPage(Page page);

    void sendPageAsXml(PageForm page);
}
