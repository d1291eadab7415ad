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
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.model.text.TextKind;

/** Gathers what is to be found of one thing, statement by statement. */
final class TextRecordBuilder {
    private static final String RDFS_LABEL = Namespaces.RDFS + "label";
    private static final String TYPE = Namespaces.RDF + "type";
    private static final int ENGLISH_FIRST = 1;
    private static final int SOURCES_LAST = 3;
    private static final int MOST = 200;

    /** Property → how good a name it gives; the least is the best. */
    private static final Map<String, Integer> NAMES = Map.of(
            RDFS_LABEL,
            0,
            Namespaces.SKOS + "prefLabel",
            2,
            Namespaces.SCHEMA + "headline",
            2,
            Namespaces.SCHEMA + "name",
            2,
            Namespaces.SKOS + "altLabel",
            9);

    private static final Set<String> TEXTS = Set.of(Namespaces.DL + "gist", Namespaces.DL + "fragment", Namespaces.OA + "exact");

    private static final Set<String> RELATIONS =
            Set.of(Namespaces.SEM + "hasActor", Namespaces.SEM + "hasPlace", Namespaces.SCHEMA + "publisher", Namespaces.DL + "claimant", Namespaces.DL + "speaker");

    private static final Map<String, TextKind> SHARED =
            Map.of(Namespaces.SEM + "Event", TextKind.EVENT, Namespaces.SEM + "Actor", TextKind.ACTOR, Namespaces.SEM + "Place", TextKind.PLACE);

    /** Class → kind, of what sources hold. */
    private static final Map<String, TextKind> TOLD = Map.of(
            Namespaces.SCHEMA + "NewsArticle", TextKind.ARTICLE,
            Namespaces.SCHEMA + "Report", TextKind.ARTICLE,
            Namespaces.SCHEMA + "Article", TextKind.ARTICLE,
            Namespaces.DL + "Claim", TextKind.CLAIM,
            Namespaces.DL + "Quote", TextKind.CLAIM,
            Namespaces.DL + "CasualtyClaim", TextKind.CLAIM,
            Namespaces.DL + "DistanceClaim", TextKind.CLAIM,
            Namespaces.DL + "Adjudication", TextKind.CLAIM);

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
            ordered.add(Iri.localName(iri));
        }
        return Optional.of(
                new TextRecord(iri, kind.get(), ordered, List.copyOf(texts), List.copyOf(related), List.copyOf(from)));
    }
}
