package org.dateline.query.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.dateline.index.text.TextRecord;
import org.dateline.model.text.TextKind;

/** Gathers what is to be found of one thing, statement by statement. */
final class TextRecordBuilder {
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String DL = "https://w3id.org/dateline/ontology#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final int ENGLISH_FIRST = 1;
    private static final int SOURCES_LAST = 3;
    private static final int MOST = 200;

    /** Property → how good a name it gives; the least is the best. */
    private static final Map<String, Integer> NAMES = Map.of(
            RDFS_LABEL,
            0,
            "http://www.w3.org/2004/02/skos/core#prefLabel",
            2,
            SCHEMA + "headline",
            2,
            SCHEMA + "name",
            2,
            "http://www.w3.org/2004/02/skos/core#altLabel",
            9);

    private static final Set<String> TEXTS = Set.of(DL + "gist", DL + "fragment", "http://www.w3.org/ns/oa#exact");

    private static final Set<String> RELATIONS =
            Set.of(SEM + "hasActor", SEM + "hasPlace", SCHEMA + "publisher", DL + "claimant", DL + "speaker");

    private static final Map<String, TextKind> SHARED =
            Map.of(SEM + "Event", TextKind.EVENT, SEM + "Actor", TextKind.ACTOR, SEM + "Place", TextKind.PLACE);

    /** Class → kind, of what sources hold. */
    private static final Map<String, TextKind> TOLD = Map.of(
            SCHEMA + "NewsArticle", TextKind.ARTICLE,
            SCHEMA + "Report", TextKind.ARTICLE,
            SCHEMA + "Article", TextKind.ARTICLE,
            DL + "Claim", TextKind.CLAIM,
            DL + "Quote", TextKind.CLAIM,
            DL + "CasualtyClaim", TextKind.CLAIM,
            DL + "DistanceClaim", TextKind.CLAIM,
            DL + "Adjudication", TextKind.CLAIM);

    private final String iri;
    private final Set<TextKind> kinds = new LinkedHashSet<>();
    private final Set<Name> names = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<String> from = new LinkedHashSet<>();

    private record Name(int rank, String text) {}

    TextRecordBuilder(String iri) {
        this.iri = iri;
    }

    /** The thing. */
    String iri() {
        return iri;
    }

    /**
     * Whether statements with a property matter.
     *
     * @param ofOther whether it is said of another node that belongs to the thing, of which only texts count
     */
    static boolean takes(String property, boolean ofOther) {
        return TEXTS.contains(property)
                || (!ofOther && (property.equals(TYPE) || NAMES.containsKey(property) || RELATIONS.contains(property)));
    }

    /**
     * Takes one statement.
     *
     * @param shared whether it stands in the default graph
     */
    void add(String property, RDFNode value, boolean shared) {
        if (property.equals(TYPE)) {
            addType(value.toString(), shared);
        } else if (value.isURIResource()) {
            keep(related, value.asResource().getURI());
        } else if (value.isLiteral() && NAMES.containsKey(property)) {
            boolean english = isEnglish(value.asLiteral().getLanguage());
            int rank = NAMES.get(property) + (english ? 0 : ENGLISH_FIRST) + (shared ? 0 : SOURCES_LAST);
            if (names.size() < MOST) {
                names.add(new Name(rank, value.asLiteral().getLexicalForm()));
            }
        } else if (value.isLiteral() && TEXTS.contains(property)) {
            keep(texts, value.asLiteral().getLexicalForm());
        }
    }

    private static boolean isEnglish(String language) {
        return language.isEmpty() || language.startsWith("en");
    }

    /** A statement of another node went into this. */
    void addFrom(String node) {
        keep(from, node);
    }

    private void addType(String type, boolean shared) {
        TextKind kind = shared && SHARED.containsKey(type) ? SHARED.get(type) : TOLD.get(type);
        if (kind != null) {
            kinds.add(kind);
        }
    }

    private static void keep(Set<String> all, String one) {
        if (all.size() < MOST) {
            all.add(one);
        }
    }

    /** What is to be found; nothing of what is of no kind that is searched, or has no words. */
    Optional<TextRecord> find() {
        Optional<TextKind> kind = kinds.stream().min(Comparator.naturalOrder());
        if (kind.isEmpty() || (kind.get() == TextKind.CLAIM && texts.isEmpty() && names.isEmpty())) {
            return Optional.empty();
        }
        List<String> ordered = new ArrayList<>(names.stream()
                .sorted(Comparator.comparingInt(Name::rank).thenComparing(Name::text))
                .map(Name::text)
                .toList());
        if (ordered.stream().allMatch(String::isBlank) && texts.isEmpty()) {
            ordered.add(iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
        }
        return Optional.of(
                new TextRecord(iri, kind.get(), ordered, List.copyOf(texts), List.copyOf(related), List.copyOf(from)));
    }
}
