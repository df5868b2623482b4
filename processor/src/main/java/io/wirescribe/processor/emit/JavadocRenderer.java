package io.wirescribe.processor.emit;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Markdown as the HTML that Javadoc takes. Raw HTML is shown, never passed on. */
final class JavadocRenderer extends AbstractVisitor {

    private static final Pattern WEB = Pattern.compile("https?://[\\w.~:/?#\\[\\]!$&'()+,;=%-]+");

    private static final Pattern BELOW_HEAD = Pattern.compile("(?=.*-)(?=.*\\|)[ :|-]+");

    private final StringBuilder html = new StringBuilder();
    private boolean table;

    String html() {
        return Prose.withoutComments(html.toString())
                .replaceAll("\n{2,}", "\n")
                .replace("\n<p>", "\n\n<p>")
                .strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem) && !html.isEmpty()) {
            html.append("\n\n<p>");
        }
        table = table(paragraph);
        visitChildren(paragraph);
        table = false;
        html.append('\n');
    }

    /** Whether there is the line of hyphens which Markdown of GitHub's kind has below the head of a table. */
    private static boolean table(Paragraph paragraph) {
        var line = new StringBuilder();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                if (belowHead(line)) {
                    return true;
                }
                line.setLength(0);
            } else {
                line.append(node instanceof Text text ? text.getLiteral() : "x");
            }
        }
        return belowHead(line);
    }

    private static boolean belowHead(CharSequence line) {
        return BELOW_HEAD.matcher(line).matches();
    }

    @Override
    public void visit(Heading heading) {
        html.append(html.isEmpty() ? "<b>" : "\n\n<p><b>");
        visitChildren(heading);
        html.append("</b>\n");
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        block("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        html.append("<li>");
        visitChildren(item);
        while (!html.isEmpty() && html.charAt(html.length() - 1) == '\n') {
            html.setLength(html.length() - 1);
        }
        html.append("</li>\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        block("blockquote", quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(Code code) {
        html.append(Prose.code(code.getLiteral().replace('\n', ' ')));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline("strong", emphasis);
    }

    @Override
    public void visit(Link link) {
        if (WEB.matcher(link.getDestination()).matches()) {
            html.append("<a href=\"")
                    .append(Prose.escape(link.getDestination()))
                    .append("\">");
            visitChildren(link);
            html.append("</a>");
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        html.append(Prose.escape(text.getLiteral()));
    }

    @Override
    public void visit(HtmlInline raw) {
        html.append(Prose.escape(raw.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock raw) {
        html.append("\n\n<p>").append(Prose.escape(raw.getLiteral())).append('\n');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append(table ? "<br>\n" : " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br>\n");
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        html.append('\n');
    }

    private void block(String tag, Node node) {
        html.append("\n<").append(tag).append(">\n");
        visitChildren(node);
        html.append("</").append(tag).append(">\n");
    }

    private void inline(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }

    private void preformatted(String code) {
        html.append("\n<pre>\n");
        code.lines()
                .forEach(line -> html.append("    ").append(Prose.escape(line)).append('\n'));
        html.append("</pre>\n");
    }
}
