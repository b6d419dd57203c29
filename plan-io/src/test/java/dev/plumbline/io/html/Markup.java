package dev.plumbline.io.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** A page as a strict parser reads it; whatever is not well-formed fails. */
final class Markup extends DefaultHandler {

    private final List<String> elements = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private final Map<String, List<String>> values = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private Markup() {}

    static Markup parse(String page) {
        Markup markup = new Markup();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), markup);
        } catch (Exception broken) {
            throw new AssertionError("Not well-formed: " + broken.getMessage(), broken);
        }
        return markup;
    }

    /** The names of all elements in the order in which they open. */
    List<String> elements() {
        return elements;
    }

    /** The names of all attributes, as element@attribute. */
    List<String> attributeNames() {
        return attributes;
    }

    /** The values of every attribute of a name. */
    List<String> values(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    /** All text, one after the other. */
    String text() {
        return text.toString();
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes found) {
        elements.add(name);
        for (int i = 0; i < found.getLength(); i++) {
            attributes.add(name + "@" + found.getQName(i));
            values.computeIfAbsent(found.getQName(i), any -> new ArrayList<>()).add(found.getValue(i));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }
}
