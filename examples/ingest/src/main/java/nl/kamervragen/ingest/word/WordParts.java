package nl.kamervragen.ingest.word;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The parts of a Word file that its text comes from.
 *
 * @param document the text
 * @param styles the styles of paragraphs
 * @param numbering how lists are numbered
 * @param footnotes the footnotes
 * @param endnotes the end notes
 * @param headers the heads of pages, by the id under which the document names them
 */
record WordParts(
        Element document,
        Optional<Element> styles,
        Optional<Element> numbering,
        Optional<Element> footnotes,
        Optional<Element> endnotes,
        Map<String, Element> headers) {}
