package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is watched is ended in time. */
@Timeout(120)
class WatchTest {

    /** Is to be ended at once, and is watched no more then. */
    private static final class Brief implements Watch.Watched {

        private final Watch<Brief> watch;
        private volatile boolean expired;

        Brief(Watch<Brief> watch) {
            this.watch = watch;
        }

        @Override
        public long due() {
            return 0;
        }

        @Override
        public void expire() {
            watch.remove(this);
            expired = true;
        }

        /** Does not sleep: what comes next must not come too late. */
        boolean isExpired() {
            long begin = System.nanoTime();
            while (!expired && System.nanoTime() - begin < 30_000_000_000L) {
                Thread.onSpinWait();
            }
            return expired;
        }
    }

    @Test
    void whatComesWhileTheThreadEndsIsWatched() {
        var watch = new Watch<Brief>(1);
        long begin = System.nanoTime();
        for (int i = 0; i < 10_000 && System.nanoTime() - begin < 30_000_000_000L; i++) {
            var brief = new Brief(watch);
            watch.add(brief);
            assertTrue(brief.isExpired(), "nobody watches number " + i);
            long next = System.nanoTime() + ThreadLocalRandom.current().nextInt(20_000);
            while (System.nanoTime() < next) {
                Thread.onSpinWait();
            }
        }
    }
}
