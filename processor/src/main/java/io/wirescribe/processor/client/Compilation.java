package io.wirescribe.processor.client;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** The rest of a compile, after all processors are done. Only javac shows it. */
public final class Compilation {

    private Compilation() {}

    /**
     * Has something done once all classes are written, which is never if the compile fails.
     *
     * @return whether it will be; if not, the compiler does not say when it is done
     */
    public static boolean whenWritten(ProcessingEnvironment environment, Runnable action) {
        try {
            JavacTask.instance(environment).addTaskListener(new Listener(action));
            return true;
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return false;
        }
    }

    /**
     * Has something done before the first class is looked at: with all sources there, and nothing made of them. Where
     * only processors run, that is never.
     */
    public static void beforeClasses(ProcessingEnvironment environment, Runnable action) {
        JavacTask.instance(environment).addTaskListener(new TaskListener() {

            private boolean begun;

            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE && !begun) {
                    begun = true;
                    action.run();
                }
            }
        });
    }

    /**
     * After a mistake javac looks at the classes that are left, but writes none of them. Where it only runs processors,
     * it does not even enter them, unless there was a mistake.
     */
    private static final class Listener implements TaskListener {

        private final Runnable action;
        private TaskEvent.@Nullable Kind last;

        Listener(Runnable action) {
            this.action = action;
        }

        @Override
        public void finished(TaskEvent event) {
            switch (event.getKind()) {
                case ENTER, ANALYZE, GENERATE -> last = event.getKind();
                case COMPILATION -> {
                    if (last == null || last == TaskEvent.Kind.GENERATE) {
                        action.run();
                    }
                }
                default -> {
                    // says nothing of how it ends
                }
            }
        }
    }
}
