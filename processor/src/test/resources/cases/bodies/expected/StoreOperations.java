package com.acme;

import io.wirescribe.Upload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@code store.yaml} that {@link Store} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface StoreOperations {
    /**
     * <code>PATCH /items/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @param request what is sent
     */
    void change(String id, Item request);

    /**
     * <code>POST /items/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @param request what is sent
     */
    void store(String id, Upload request);

    /**
     * <code>PUT /items/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @param request what is sent
     */
    void replace(String id, @Nullable Item request);

    /**
     * <code>PUT /items/&#123;id&#125;</code>
     *
     * @param id {@code id}
     */
    default void replace(String id) {
        this.replace(id, null);
    }

    /**
     * {@code PATCH /moods}
     *
     * @param request what is sent
     */
    void guess(Mood request);

    /**
     * {@code POST /moods}
     *
     * @param request what is sent
     */
    void feel(String request);

    /**
     * {@code PUT /moods}
     *
     * @param request what is sent
     */
    void say(String request);

    /** {@code DELETE /notes} */
    void nothing();

    /**
     * {@code PATCH /notes}
     *
     * @param request what is sent
     */
    void lines(Upload request);

    /**
     * {@code POST /notes}
     *
     * @param request what is sent
     */
    void note(String request);

    /**
     * {@code PUT /notes}
     *
     * @param request what is sent
     */
    void anything(Upload request);

    /**
     * {@code PUT /pictures}
     *
     * @param request what is sent
     */
    void picture(Upload request);

    /**
     * {@code POST /versions}
     *
     * @param request what is sent
     * @return ok
     */
    @Nullable Item version(Item request);

    /**
     * {@code PUT /versions}
     *
     * @param request what is sent
     */
    void table(String request);

    /**
     * {@code POST /words}
     *
     * @param request what is sent
     */
    void word(@Nullable String request);

    /** {@code POST /words} */
    default void word() {
        this.word(null);
    }

    /**
     * {@code PUT /words}
     *
     * @param request what is sent
     */
    void code(String request);
}
