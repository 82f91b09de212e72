package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Tokens;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of XML, one after the other, with the parser of the JDK.
 *
 * <p>A document type is refused before anything in it is looked at: so there are no entities but the five of XML itself,
 * none from outside, and none that grow. How deep elements stand is bounded, and so is the length of one text.
 */
final class XmlElements {
    private static final int MAX_DEPTH = 100;

    private final Characters text;
    private final XMLStreamReader reader;
    private int depth;

    private XmlElements(Characters text, XMLStreamReader reader) {
        this.text = text;
        this.reader = reader;
    }

    static XmlElements of(Characters text) {
        // the JDK's own, whatever else lies on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // newer JDKs have a bound of their own, with words of their own; ours is checked at each step
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.maxXMLNameLimit", String.valueOf(2 * Tokens.LONGEST));
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        try {
            text.mark();
            return new XmlElements(text, factory.createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw broken(e, 1);
        }
    }

    /** Goes to the first element; false where there is none. */
    boolean next() throws IOException {
        while (step()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element inside the one that is open; false, and closes that one, where there is none. */
    boolean nextChild() throws IOException {
        while (step()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Passes over the open element, with all in it. */
    void skip() throws IOException {
        int open = depth;
        while (depth >= open && step()) {
            // nothing in it counts
        }
    }

    /** The text of the open element, which is closed behind it; of elements in it, the text alone. */
    String text() throws IOException {
        int open = depth;
        StringBuilder all = new StringBuilder();
        while (depth >= open && step()) {
            if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
                all.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (all.length() > Tokens.LONGEST) {
                    throw new BrokenText(line(), "a text has more than " + Tokens.LONGEST + " characters");
                }
            }
        }
        return all.toString();
    }

    /** The name of the element that was just opened, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that was just opened; null where it has none of that name. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The line on which what was last read ends. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    private boolean step() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            // a long text comes in many pieces, and all of them count as one
            if (!reader.isCharacters()) {
                text.mark();
            }
            if (event == XMLStreamConstants.DTD) {
                throw new BrokenText(
                        line(),
                        "a document type (<!DOCTYPE …>) is refused, for it can make a file read others; take it out");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new BrokenText(
                        line(), "an entity that is not one of XML's own is refused; write what it stands for");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new BrokenText(line(), "elements stand more than " + MAX_DEPTH + " deep in each other");
            }
            return true;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw broken(e, line());
        }
    }

    private static BrokenText broken(XMLStreamException e, int line) {
        int at = Optional.ofNullable(e.getLocation())
                .map(place -> place.getLineNumber())
                .orElse(line);
        String sentence = String.valueOf(e.getMessage());
        int message = sentence.indexOf("Message: ");
        if (sentence.contains("DOCTYPE")) {
            return new BrokenText(Math.max(1, at), "a document type (<!DOCTYPE …>) is refused; take it out");
        }
        if (sentence.contains("JAXP0")) {
            return new BrokenText(
                    Math.max(1, at), "more stands there than the parser takes at one go; is a sign such as > missing?");
        }
        return new BrokenText(
                Math.max(1, at),
                "not XML: " + BrokenText.quoted(message < 0 ? sentence : sentence.substring(message + 9)));
    }
}
