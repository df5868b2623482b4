package com.acme.benchmark.run;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws bars, one panel for each group, each panel to a scale of its own. */
public final class Plot {

    private static final int WIDTH = 860;
    private static final int LINE = 19;
    private static final int LABELS = 150;
    private static final int MARGIN = 16;
    private static final Color OURS = new Color(0x1b, 0x6e, 0xc2);
    private static final Color TWIN = new Color(0x8a, 0x8a, 0x8a);
    private static final Color PEER = new Color(0xe0, 0x9c, 0x40);

    /**
     * One bar.
     *
     * @param group the panel that it stands in
     * @param label what it stands for
     * @param value how long it is
     */
    public record Bar(String group, String label, double value) {}

    private Plot() {}

    /** Writes {@code results/FILE}. */
    public static void write(String file, String title, List<Bar> bars) throws IOException {
        Map<String, List<Bar>> panels = new LinkedHashMap<>();
        bars.forEach(bar ->
                panels.computeIfAbsent(bar.group(), key -> new ArrayList<>()).add(bar));
        int height = MARGIN * 2 + LINE * (2 + bars.size() + panels.size() * 2);
        var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, height);
        int y = MARGIN + LINE;
        heading(pen, title, y, Font.BOLD, 15);
        y += LINE;
        for (var panel : panels.entrySet()) {
            y += LINE;
            heading(pen, panel.getKey(), y, Font.BOLD, 12);
            double longest =
                    panel.getValue().stream().mapToDouble(Bar::value).max().orElse(1);
            for (var bar : panel.getValue()) {
                y += LINE;
                draw(pen, bar, longest, y);
            }
            y += LINE;
        }
        pen.dispose();
        ImageIO.write(image, "png", Results.folder().resolve(file).toFile());
    }

    private static void heading(Graphics2D pen, String text, int y, int style, int size) {
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, style, size));
        pen.drawString(text, MARGIN, y);
    }

    private static void draw(Graphics2D pen, Bar bar, double longest, int y) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        pen.setColor(Color.BLACK);
        pen.drawString(bar.label(), MARGIN, y);
        int length = (int) Math.max(1, bar.value() / longest * (WIDTH - LABELS - MARGIN * 2 - 70));
        pen.setColor(color(bar.label()));
        pen.fillRect(MARGIN + LABELS, y - 11, length, 13);
        pen.setColor(Color.BLACK);
        pen.drawString(
                String.format(Locale.ROOT, bar.value() < 100 ? "%.2f" : "%.0f", bar.value()),
                MARGIN + LABELS + length + 6,
                y);
    }

    private static Color color(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        if (name.contains("wirescribe")) {
            return OURS;
        }
        return name.startsWith("jdk") || name.startsWith("apache5") || name.contains("twin") ? TWIN : PEER;
    }
}
