package io.github.distributedleadership.core.format.token;

import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The tokens of YAML 1.2 without anchors, aliases, merge keys and tags.
 *
 * <p>It listens to the parser's events: one layer above them it is no longer known whether a word stood in quotes, and
 * an alias looks like a text.
 */
public final class YamlTokens implements Tokens {
    private final Characters source;
    private final Parser parser;
    private final BitSet mappings = new BitSet();
    private int depth;
    private boolean expectsKey;
    private boolean begun;
    private String text = "";
    private int line = 1;

    public YamlTokens(Characters source) {
        this.source = source;
        source.refuseUnprintable();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        parser = new ParserImpl(new StreamReader(source), options);
    }

    @Override
    public Kind next() throws IOException {
        if (!begun) {
            begun = true;
            return first();
        }
        Event event = event();
        if (depth == 0) {
            return end(event);
        }
        return switch (event.getEventId()) {
            case Alias -> throw broken("aliases (*name) are not read; write the value out");
            case Scalar -> scalar((ScalarEvent) event);
            case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
            case MappingEnd -> close(Kind.END_OBJECT);
            case SequenceEnd -> close(Kind.END_LIST);
            default -> throw broken("the document ends too early");
        };
    }

    private Kind first() throws IOException {
        event(); // the beginning of the stream
        Event event = event();
        if (event.is(Event.ID.StreamEnd)) {
            return Kind.END;
        }
        if (event instanceof DocumentStartEvent start && start.getTags() != null && hasOwnTags(start)) {
            throw broken("tag directives (%TAG) are not read; leave them out");
        }
        event = event();
        return switch (event.getEventId()) {
            case Alias -> throw broken("aliases (*name) are not read; write the value out");
            case Scalar -> scalar((ScalarEvent) event);
            default -> start((CollectionStartEvent) event);
        };
    }

    private static boolean hasOwnTags(DocumentStartEvent start) {
        Map<String, String> usual = Map.of("!", "!", "!!", Tag.PREFIX);
        return !usual.entrySet().containsAll(start.getTags().entrySet());
    }

    private Kind end(Event event) throws IOException {
        Event after = event.is(Event.ID.DocumentEnd) ? event() : event;
        if (!after.is(Event.ID.StreamEnd)) {
            throw broken("a second document begins here; a file holds one organisation, so give each its own file");
        }
        return Kind.END;
    }

    private Kind scalar(ScalarEvent event) {
        refuseMarks(event);
        boolean plain = event.isPlain();
        text = event.getValue();
        boolean nothing = plain && isNull(text);
        if (expectsKey) {
            if (nothing) {
                throw broken("a key is missing before the colon; put the word in quotes if it is meant as a key");
            }
            if (plain && text.equals("<<")) {
                throw broken("merge keys (<<) are not read; write the fields out");
            }
            expectsKey = false;
            return Kind.KEY;
        }
        expectsKey = depth > 0 && mappings.get(depth);
        return nothing ? Kind.NULL : plain ? Kind.PLAIN : Kind.TEXT;
    }

    private Kind start(CollectionStartEvent event) {
        refuseMarks(event);
        if (expectsKey) {
            throw broken("a key must be a word but is a list or has fields of its own");
        }
        boolean mapping = event.is(Event.ID.MappingStart);
        depth++;
        mappings.set(depth, mapping);
        expectsKey = mapping;
        return mapping ? Kind.OBJECT : Kind.LIST;
    }

    private Kind close(Kind end) {
        depth--;
        expectsKey = depth > 0 && mappings.get(depth);
        return end;
    }

    private void refuseMarks(NodeEvent event) {
        if (event.getAnchor() != null) {
            throw broken("anchors (&" + PlainText.excerpt(event.getAnchor())
                    + ") are not read; write the value out where it is used");
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            throw broken(
                    "tags (" + PlainText.excerpt(tag.replace(Tag.PREFIX, "!!")) + ") are not read; leave them out");
        }
    }

    private static boolean isNull(String word) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private Event event() throws IOException {
        source.mark();
        try {
            Event event = parser.getEvent();
            line = event.getStartMark().getLine() + 1;
            return event;
        } catch (MarkedYAMLException e) {
            throw new BrokenText(line(e.getProblemMark()), sentence(e));
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new BrokenText(line, "not YAML: " + BrokenText.quoted(e.getMessage()));
        }
    }

    /** What the parser says, without the excerpt that it adds: the line is enough, and a file may hold secrets. */
    private String sentence(MarkedYAMLException e) {
        int begin = e.getContextMark() == null ? 0 : line(e.getContextMark());
        boolean elsewhere = begin > 0 && begin != line(e.getProblemMark());
        return "not YAML: " + BrokenText.quoted(e.getProblem()) + (elsewhere ? ", in what begins on line " + begin : "")
                + "; look for a missing quote, bracket, colon or space, or a wrong indentation";
    }

    private int line(@Nullable Mark mark) {
        return mark == null ? line : mark.getLine() + 1;
    }

    private BrokenText broken(String message) {
        return new BrokenText(line, message);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return line;
    }
}
