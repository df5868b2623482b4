package io.wirescribe.processor;

import io.wirescribe.processor.client.Compilation;
import io.wirescribe.processor.client.CompiledRecords;
import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.Wish;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** What an earlier compile has left on the class path, if the compiler does not survive it. */
final class EarlierCompile {

    private final ProcessingEnvironment environment;
    private final Output output;
    private final Report report;

    EarlierCompile(ProcessingEnvironment environment, Output output, Report report) {
        this.environment = environment;
        this.output = output;
        this.report = report;
    }

    /**
     * Has it told in place of what javac would say. Where javac only runs processors, nothing happens to it.
     *
     * @param types what is to be written, by qualified names
     */
    void tell(Wish wish, Collection<String> types) {
        CompiledRecords.first(environment, types).ifPresent(name -> {
            var mistake = Mistake.compiledBefore(
                    wish, name, output.classFile(name), Runtime.version().feature());
            Compilation.beforeClasses(environment, () -> {
                report.mistakes(List.of(mistake));
                report.flush();
            });
        });
    }
}
