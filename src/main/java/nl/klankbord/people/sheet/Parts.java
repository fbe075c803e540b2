package nl.klankbord.people.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the XML inside a workbook asks for: cells, texts, formulas; and whether all of that exists within bounds. */
final class Parts {
    private static final XMLInputFactory SAFE = safe();
    private static final int FORMULA_WORK = 200_000_000;
    private static final int ARRAYS = 1_000;

    private int cells;
    private int cellsInRow;
    private long texts;
    private long highestText = -1;
    private long formulas;
    private long longestFormula;
    private int arrays;
    private boolean pointsAtText;

    void lookOver(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = SAFE.createXMLStreamReader(content);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("no document types");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                cellsInRow = 0;
            }
        }
        xml.close();
    }

    /** Whether a cell points at a text that the workbook does not hold. */
    boolean outOfReach() {
        return highestText >= texts;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "si" -> texts++;
            case "c" -> cell(xml);
            case "v" -> value(xml);
            case "f" -> formula(xml);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        bound(place == null || place.matches("[A-Z]{1,3}[1-9][0-9]{0,6}"));
        bound(++cells <= Limits.CELLS && ++cellsInRow <= 16_384);
        pointsAtText = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private void value(XMLStreamReader xml) throws XMLStreamException {
        if (pointsAtText) {
            highestText = Math.max(highestText, number(xml.getElementText()));
        }
    }

    /** The library works a shared formula out again for every cell that shares it. */
    private void formula(XMLStreamReader xml) throws XMLStreamException {
        if ("array".equals(xml.getAttributeValue(null, "t"))) {
            arrays++;
        }
        longestFormula = Math.max(longestFormula, xml.getElementText().length());
        bound(++formulas * longestFormula <= FORMULA_WORK && arrays <= ARRAYS);
    }

    private static long number(String text) throws XMLStreamException {
        bound(text.matches("[0-9]{0,9}"));
        return text.isEmpty() ? -1 : Long.parseLong(text);
    }

    private static void bound(boolean within) throws XMLStreamException {
        if (!within) {
            throw new XMLStreamException("out of bounds");
        }
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
