package com.acme;

import io.wirescribe.EventStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@code jobs.yaml} that {@link Jobs} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface JobsOperations {
    /**
     * {@code GET /jobs}
     *
     * @return the events as they arrive; to be closed
     */
    EventStream<Job> allJobs();

    /**
     * {@code POST /jobs}
     *
     * @return the events as they arrive; to be closed
     */
    EventStream<Job> jobSequence();

    /**
     * {@code PUT /jobs}
     *
     * @return the events as they arrive; to be closed
     */
    EventStream<Job> watchJobs();

    /**
     * <code>GET /jobs/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @return found
     */
    @Nullable Job findJob(String id);

    /**
     * <code>POST /jobs/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @return done
     */
    StartJobAnswer startJob(String id);

    /**
     * <code>PUT /jobs/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @return count
     */
    @Nullable Long countJob(String id);

    /**
     * {@code GET /shifts}
     *
     * @return the answer
     */
    Failure findShift();

    /** {@code POST /shifts} */
    void moveShift();

    /**
     * {@code PUT /shifts}
     *
     * @return the answer
     */
    Failure keepShift();

    /**
     * <code>DELETE /workers/&#123;id&#125;</code>
     *
     * @param id {@code id}
     */
    void dismissWorker(String id);

    /**
     * <code>GET /workers/&#123;id&#125;</code>
     *
     * @param id {@code id}
     * @return found
     */
    @Nullable Job findWorker(String id);
}
