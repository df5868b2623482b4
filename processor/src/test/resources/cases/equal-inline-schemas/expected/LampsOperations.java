package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@code lamps.yaml} that {@link Lamps} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface LampsOperations {
    /**
     * {@code POST /lamps}
     *
     * @param request what is sent
     * @return the lamp
     */
    CreateLampResponse createLamp(CreateLampRequest request);

    /**
     * {@code PUT /lamps}
     *
     * @param request what is sent
     */
    void changeLamp(ChangeLampRequest request);

    /**
     * {@code POST /tables}
     *
     * @param request what is sent
     */
    void createTable(Table request);

    /**
     * {@code PUT /tables}
     *
     * @param request what is sent
     */
    void drawTable(DrawTableRequest request);

    /**
     * {@code PUT /tables}
     *
     * @param request what is sent
     */
    void drawTable(DrawTableRequestForm request);
}
