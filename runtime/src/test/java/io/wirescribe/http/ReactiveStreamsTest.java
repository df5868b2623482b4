package io.wirescribe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** The publisher of events keeps every rule of Reactive Streams, as its own test kit (which is of TestNG) sees them. */
class ReactiveStreamsTest {

    @Test
    void thePublisherKeepsTheRules() {
        var outcome = new TestListenerAdapter();
        var kit = new TestNG(false);
        kit.setVerbose(0);
        kit.setTestClasses(new Class<?>[] {EventPublisherVerification.class});
        kit.addListener(outcome);
        kit.run();
        assertEquals(List.of(), told(outcome.getFailedTests()));
        assertTrue(
                outcome.getPassedTests().size() >= 25,
                told(outcome.getPassedTests()).toString());
    }

    private static List<String> told(List<ITestResult> results) {
        var told = new ArrayList<String>();
        for (var result : results) {
            told.add(result.getName() + ": " + result.getThrowable());
        }
        return told;
    }
}
