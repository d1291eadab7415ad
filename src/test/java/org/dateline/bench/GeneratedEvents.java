// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/**
 * Events in our vocabulary as N-Triples, always the same for one number: each with a label, a type, a status, a place, bounds of
 * time and one or two participations; places with points within regions within lands; few actors and places have most events, as in
 * real data.
 */
final class GeneratedEvents {
    static final int ACTORS = 5_000;
    static final int PLACES = 5_000;
    static final String[] TYPES = {
        "armed-clash", "assault-aerial", "consult-visit", "coerce-arrest", "protest", "retreat", "support", "agree"
    };

    private static final String BASE = "https://w3id.org/dateline/";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String DL = BASE + "ontology#";
    private static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";

    private final BufferedWriter out;
    private final Random random = new Random(4);

    private GeneratedEvents(BufferedWriter out) {
        this.out = out;
    }

    /** Writes so many events and all that they name. */
    static void write(Path file, int events) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            GeneratedEvents generated = new GeneratedEvents(out);
            generated.things();
            for (int i = 0; i < events; i++) {
                generated.event(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void things() throws IOException {
        for (int i = 0; i < ACTORS; i++) {
            thing(BASE + "id/actor/a" + i, SEM + "Actor");
            text(BASE + "id/actor/a" + i, LABEL, "Actor number " + i);
        }
        for (int i = 0; i < PLACES; i++) {
            String place = BASE + "id/place/p" + i;
            thing(place, SEM + "Place");
            text(place, LABEL, "Place number " + i);
            if (i >= 10) {
                link(
                        place,
                        "https://schema.org/containedInPlace",
                        BASE + "id/place/p" + (i < 110 ? i % 10 : 10 + i % 100));
            }
            link(place, GEO + "hasGeometry", place + "/point");
            String point = String.format(
                    Locale.ROOT, "POINT(%.4f %.4f)", random.nextDouble() * 50 - 10, random.nextDouble() * 40);
            out.write("<" + place + "/point> <" + GEO + "asWKT> \"" + point + "\"^^<" + GEO + "wktLiteral> .\n");
        }
    }

    /** Small numbers are drawn often: about 1 of 20 draws is 0. */
    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private void event(int i) throws IOException {
        String event = BASE + "id/event/e" + i;
        thing(event, SEM + "Event");
        text(event, LABEL, "Event number " + i + " about matter " + random.nextInt(2_000) + " of some weight");
        link(event, SEM + "eventType", BASE + "event-type/" + TYPES[random.nextInt(TYPES.length)]);
        link(event, DL + "status", DL + (random.nextInt(10) == 0 ? "scheduled" : "occurred"));
        link(event, SEM + "hasPlace", BASE + "id/place/p" + skewed(PLACES));
        LocalDateTime begin = LocalDateTime.of(2000, 1, 1, 0, 0).plusDays(random.nextInt(9_000));
        LocalDateTime end = begin.plusDays(random.nextInt(50) == 0 ? 1 + random.nextInt(200) : 1);
        for (String bound : new String[] {"hasBeginTimeStamp", "hasEarliestBeginTimeStamp"}) {
            time(event, SEM + bound, begin);
        }
        for (String bound : new String[] {"hasEndTimeStamp", "hasLatestEndTimeStamp"}) {
            time(event, SEM + bound, end);
        }
        for (int part = 1 + random.nextInt(2); part > 0; part--) {
            String actor = BASE + "id/actor/a" + skewed(ACTORS);
            String participation = event + "/participation/" + part;
            link(event, SEM + "hasActor", actor);
            link(event, DL + "hasParticipation", participation);
            thing(participation, DL + "Participation");
            link(participation, DL + "agent", actor);
        }
    }

    private void thing(String iri, String type) throws IOException {
        link(iri, A, type);
    }

    private void link(String subject, String predicate, String object) throws IOException {
        out.write("<" + subject + "> <" + predicate + "> <" + object + "> .\n");
    }

    private void text(String subject, String predicate, String text) throws IOException {
        out.write("<" + subject + "> <" + predicate + "> \"" + text + "\"@en .\n");
    }

    private void time(String subject, String predicate, LocalDateTime time) throws IOException {
        out.write("<" + subject + "> <" + predicate + "> \"" + time
                + ":00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n");
    }
}
