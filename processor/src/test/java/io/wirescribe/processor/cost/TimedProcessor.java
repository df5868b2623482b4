package io.wirescribe.processor.cost;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor, its time taken. */
final class TimedProcessor extends AbstractProcessor {

    private final Processor processor;
    private long nanos;

    TimedProcessor(Processor processor) {
        this.processor = processor;
    }

    /** Between being called and answering, in all rounds. */
    long nanos() {
        return nanos;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        long start = System.nanoTime();
        processor.init(environment);
        nanos += System.nanoTime() - start;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        long start = System.nanoTime();
        try {
            return processor.process(annotations, round);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }
}
