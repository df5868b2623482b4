package io.wirescribe.http;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told. */
final class RecordingLogger implements System.Logger {

    private final Level level;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    RecordingLogger(Level level) {
        this.level = level;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public String getName() {
        return "recording";
    }

    @Override
    public boolean isLoggable(Level asked) {
        return asked.getSeverity() >= level.getSeverity();
    }

    @Override
    public void log(Level told, ResourceBundle bundle, String message, Throwable thrown) {
        add(told, message);
    }

    @Override
    public void log(Level told, ResourceBundle bundle, String format, Object... parameters) {
        add(told, format);
    }

    private void add(Level told, String text) {
        if (isLoggable(told)) {
            lines.add(told + " " + text);
        }
    }
}
