package dev.plumbline.io.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Makes the parsers of a workbook's parts: none reads a document type or anything outside the file.
 *
 * <p>Aalto reads the sheets of large workbooks faster than the parser of the JDK. It is asked for by its class: another
 * parser that an application has set up is neither used nor changed. Each workbook has a factory of its own, so that the
 * names one file is full of stay with that file.
 */
final class XmlParsers {

    private XmlParsers() {}

    static XMLInputFactory secure() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("No external entity is read.");
        });
        return factory;
    }
}
