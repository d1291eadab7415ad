// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dateline.TestPrefixes;

/**
 * Random sources that tell of the same few things, revise each other, and of whose facts some were rejected.
 *
 * @param sources the sources
 * @param shared statements in TriG that no source makes
 */
record GeneratedSources(List<Told> sources, List<String> shared) {
    /** The day of the month of the last source. */
    static final int LAST_DAY = 6;

    static final String PREFIXES = TestPrefixes.ALL;

    private static final List<String> STATEMENTS = List.of(
            "art:%r schema:publisher a:x%n",
            "art:%r dl:upstream a:x1",
            "e:e%n a sem:Event",
            "e:e%n a sem:Event ; rdfs:label 'label %n'@en ; sem:hasPlace p:p%n ; dl:status dl:occurred",
            "e:e%n a sem:Event ; sem:eventType type:territory-taken ; dl:status dl:occurred ; sem:hasPlace p:p%n ;"
                    + " sem:hasBeginTimeStamp '2019-04-0%nT00:00:00Z'^^xsd:dateTime ;"
                    + " dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:x%n ]",
            "e:e%n a sem:Event ; sem:eventType type:retreat-withdraw ; dl:status dl:occurred ; sem:hasPlace p:p%n ;"
                    + " dl:hasParticipation [ sem:roleType dl:initiator ; dl:agent a:x%n ]",
            "e:e%n a sem:Event ; dl:status dl:scheduled ; sem:hasEarliestBeginTimeStamp '2019-04-0%nT00:00:00Z'^^xsd:dateTime",
            "e:e%n a sem:Event ; dl:status dl:negated",
            "<urn:ex:e%n> a sem:Event ; dl:status dl:occurred ;"
                    + " dl:hasParticipation [ sem:roleType dl:target ; dl:agent a:x%n ]",
            "e:e%n dl:upstream a:x%n ; sem:subEventOf e:e1",
            "c:c%n a dl:CasualtyClaim ; dl:about e:e%n ; dl:harm dl:killed ; dl:best %n",
            "c:c%n a dl:CasualtyClaim ; dl:about e:e1 ; dl:harm dl:killed ; dl:low 1 ; dl:best 4 ; dl:claimant a:x%n",
            "c:c%n a dl:Claim ; dl:denies e:e%n",
            "c:d%n a dl:Claim ; dl:denies c:c%n",
            "c:c%n a dl:Adjudication ; dl:about e:e%n ; dl:property dl:status ; dl:value dl:cancelled",
            "c:g%n a dl:DistanceClaim ; dl:from p:p1 ; dl:to p:p2 ;"
                    + " dl:distance <urn:ex:d%n> . <urn:ex:d%n> qudt:numericValue %n0 ; qudt:hasUnit unit:KiloM",
            "<urn:ex:s%n> a dl:State ; dl:stateType dl:controls ; dl:holder a:x%n ; dl:other p:p1",
            "<urn:ex:s%n> a dl:State ; dl:stateType dl:supports ; dl:holder a:x%n ; dl:other a:x1 ;"
                    + " sem:hasBeginTimeStamp '2019-03-0%nT00:00:00Z'^^xsd:dateTime");

    private static final List<String> SHARED = List.of(
            "p:p%n schema:containedInPlace p:around",
            "p:p%n schema:containedInPlace p:p1",
            "p:p1 geo:hasGeometry <urn:ex:g1> . <urn:ex:g1> geo:asWKT 'POINT(%n 31)'^^geo:wktLiteral",
            "p:p2 geo:hasGeometry <urn:ex:g2> . <urn:ex:g2> geo:asWKT 'POINT(3 3%n)'^^geo:wktLiteral",
            "a:x%n rdfs:label 'actor %n'@en",
            "e:e%n rdfs:comment 'an event'@en",
            "type:territory-taken skos:broader type:t%n");

    /**
     * A source, with a name of its own.
     *
     * @param day of April 2019; 0 for a source without a date
     * @param body what its graph says, in TriG
     * @param revises the numbers of the sources that it revises
     * @param rejects the names of claims that a review rejects
     */
    record Told(int number, int day, List<String> body, List<Integer> revises, List<String> rejects) {
        String name() {
            return "r" + number;
        }

        /** Its graph and its description, without what it revises. */
        String trig() {
            String date = day == 0
                    ? ""
                    : "art:%s schema:datePublished '2019-04-0%dT%s:00:00Z'^^xsd:dateTime . "
                            .formatted(name(), day, number % 2 == 0 ? "00" : "23");
            return "r:%1$s a dl:Source ; prov:hadPrimarySource art:%1$s . GRAPH r:%1$s { %2$s %3$s }"
                    .formatted(name(), date, String.join(" . ", body).replace("%r", name()));
        }

        /** What it revises. */
        String revisions() {
            return revises.stream()
                    .map(other -> "r:%s prov:wasRevisionOf r:r%d . ".formatted(name(), other))
                    .collect(Collectors.joining());
        }

        /** The reviews of its article. */
        String reviews() {
            return rejects.isEmpty()
                    ? ""
                    : "GRAPH reviews:%s { %s }"
                            .formatted(
                                    name(),
                                    rejects.stream()
                                            .map(fact -> "[] dl:reviews %s ; dl:decision dl:rejected ;".formatted(fact)
                                                    + " prov:endedAtTime '2019-05-01T00:00:00Z'^^xsd:dateTime .")
                                            .collect(Collectors.joining()));
        }

        boolean isPublishedBy(int lastDay) {
            return day <= lastDay;
        }
    }

    static Arbitrary<GeneratedSources> any() {
        Arbitrary<List<Told>> sources = Arbitraries.integers().between(1, 5).flatMap(count -> {
            List<Arbitrary<Told>> each = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                each.add(told(number, count));
            }
            return Combinators.combine(each).as(list -> list);
        });
        Arbitrary<List<String>> shared =
                Arbitraries.of(SHARED).flatMap(GeneratedSources::filled).list().ofMaxSize(5);
        return Combinators.combine(sources, shared).as(GeneratedSources::new);
    }

    private static Arbitrary<Told> told(int number, int count) {
        Arbitrary<List<String>> body = Arbitraries.of(STATEMENTS)
                .flatMap(GeneratedSources::filled)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<List<Integer>> revises = Arbitraries.integers()
                .between(1, count)
                .filter(other -> count == 1 || other != number)
                .list()
                .ofMaxSize(1)
                .map(list -> list.stream().filter(other -> other != number).toList());
        Arbitrary<List<String>> rejects =
                Arbitraries.of("c:c1", "e:e1", "c:c2", "<urn:ex:s1>").list().ofMaxSize(1);
        Arbitrary<List<Integer>> sometimes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(List.of())), net.jqwik.api.Tuple.of(1, revises));
        Arbitrary<List<String>> seldom = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(List.of())), net.jqwik.api.Tuple.of(1, rejects));
        return Combinators.combine(Arbitraries.integers().between(0, LAST_DAY), body, sometimes, seldom)
                .as((day, statements, revised, rejected) -> new Told(number, day, statements, revised, rejected));
    }

    private static Arbitrary<String> filled(String form) {
        return Arbitraries.integers().between(1, 3).list().ofSize(8).map(numbers -> {
            String text = form;
            for (int number : numbers) {
                text = text.replaceFirst("%n", Integer.toString(number));
            }
            return text;
        });
    }

    /** All of it in pieces, in random order. */
    List<String> pieces(Random random) {
        List<String> pieces =
                new ArrayList<>(shared.stream().map(text -> text + " .").toList());
        for (Told source : sources) {
            pieces.add(source.trig());
            pieces.add(source.revisions());
            pieces.add(source.reviews());
        }
        java.util.Collections.shuffle(pieces, random);
        return pieces;
    }

    /** What a store would be loaded with by the end of a day. That a later source revises another one counts if a published one revises it. */
    List<String> piecesBy(int lastDay) {
        List<String> pieces =
                new ArrayList<>(shared.stream().map(text -> text + " .").toList());
        for (Told source : sources) {
            if (source.isPublishedBy(lastDay)) {
                pieces.add(source.trig());
                pieces.add(source.reviews());
            }
            if (isRevisedByPublished(source, lastDay, new ArrayList<>())) {
                pieces.add(source.revisions());
            }
        }
        return pieces;
    }

    private boolean isRevisedByPublished(Told source, int lastDay, List<Told> seen) {
        if (source.isPublishedBy(lastDay)) {
            return true;
        }
        seen.add(source);
        return sources.stream()
                .filter(other -> other.revises.contains(source.number) && !seen.contains(other))
                .anyMatch(other -> isRevisedByPublished(other, lastDay, seen));
    }
}
