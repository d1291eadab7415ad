// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.changes;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.model.Named;
import org.dateline.model.changes.Comparison;
import org.dateline.model.changes.PeriodChanges;

/**
 * Writes what changed between two days as an Atom feed (RFC 4287): an entry for each event and distance, the last changed first. A part has
 * a link to the next one (RFC 5005).
 */
public final class AtomFeedWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST = 2_000;

    /** What XML 1.0 cannot contain. */
    private static final String NOT_XML =
            "[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|(?![\\uD800\\uDC00-\\uDBFF\\uDFFF])[\\uD800-\\uDFFF]";

    private final PeriodPage page;
    private final String origin;
    private final XMLStreamWriter xml;

    private AtomFeedWriter(PeriodPage page, String origin, XMLStreamWriter xml) {
        this.page = page;
        this.origin = origin;
        this.xml = xml;
    }

    /**
     * The feed in UTF-8.
     *
     * @param origin scheme, host and port of the server
     * @param self the path of the feed, with its query
     */
    public static byte[] write(PeriodPage page, String origin, String self) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeedWriter(page, origin, xml).feed(self);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes every character", e);
        }
        return bytes.toByteArray();
    }

    private void feed(String self) throws XMLStreamException {
        PeriodChanges changes = page.changes();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("title", "Dateline: changes from " + page.first() + " to " + page.second());
        text("id", origin + self);
        link("self", origin + self, "");
        link("alternate", origin + self.replaceFirst("[.]atom", ""), "");
        if (changes.part().more()) {
            link("next", origin + next(self, changes.part().number() + 1), "");
        }
        List<Entry> entries = entries(changes);
        text("updated", entries.isEmpty() ? changes.to() : entries.get(0).changed());
        xml.writeStartElement("author");
        text("name", "Dateline");
        xml.writeEndElement();
        for (Entry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /**
     * An entry.
     *
     * @param thing the event, or the claim of a distance
     * @param changed when, as {@code xsd:dateTime} in UTC
     */
    private record Entry(Named thing, String changed, List<Named> sources, String summary) {}

    private List<Entry> entries(PeriodChanges changes) {
        Map<String, String> summaries = summaries();
        return Stream.concat(
                        changes.tellings().stream()
                                .map(telling -> new Entry(
                                        new Named(telling.event(), telling.label()),
                                        telling.changed(),
                                        telling.sources(),
                                        summaries.getOrDefault(
                                                telling.event(),
                                                "Other sources tell of it, or what they quote changed."))),
                        changes.changes().distances().stream()
                                .map(distance -> new Entry(
                                        new Named(distance.iri(), distance.label()),
                                        distance.changed(),
                                        List.of(),
                                        ComparisonTables.inWords(distance))))
                .sorted(Comparator.comparing((Entry entry) -> Instant.parse(entry.changed()))
                        .reversed())
                .toList();
    }

    /** The same thing at the same instant has the same id in every feed, so that a reader shows it once. */
    private void write(Entry entry) throws XMLStreamException {
        String iri = entry.thing().iri();
        xml.writeStartElement("entry");
        text("title", entry.thing().label());
        text("id", iri + (iri.contains("#") ? "/" : "#") + entry.changed());
        text("updated", entry.changed());
        link("alternate", absolute(iri), entry.thing().label());
        for (Named source : entry.sources()) {
            link("related", absolute(source.iri()), source.label());
        }
        text("summary", entry.summary());
        xml.writeEndElement();
    }

    private static String next(String self, int part) {
        String rest = self.replaceAll("([?&])page=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return rest + (rest.contains("?") ? "&" : "?") + "page=" + part;
    }

    private String absolute(String iri) {
        return origin + page.paths().doc(iri);
    }

    private Map<String, String> summaries() {
        Comparison changes = page.changes().changes();
        Map<String, String> summaries = new TreeMap<>();
        changes.recounted().forEach(event -> summaries.put(event.iri(), "Other numbers of sources tell of it."));
        changes.appearing().forEach(event -> summaries.put(event.iri(), "New."));
        changes.vanishing().forEach(event -> summaries.put(event.iri(), "No source reports it any more."));
        Map<String, List<ComparisonTables.Row>> rows = page.tables().values().stream()
                .collect(Collectors.groupingBy(row -> row.subject().href()));
        changes.changing().forEach(changed -> {
            String href = page.paths().doc(changed.event().iri());
            String text = rows.getOrDefault(href, List.of()).stream()
                    .map(row -> row.name() + ": " + row.before() + " → " + row.after())
                    .collect(Collectors.joining("; "));
            if (!text.isEmpty()) {
                summaries.put(changed.event().iri(), text);
            }
        });
        return summaries;
    }

    private void link(String rel, String href, String title) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href.replaceAll(NOT_XML, ""));
        if (!title.isEmpty()) {
            xml.writeAttribute("title", shown(title));
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(shown(text));
        xml.writeEndElement();
    }

    private static String shown(String text) {
        String clean = text.replaceAll(NOT_XML, "");
        return clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
