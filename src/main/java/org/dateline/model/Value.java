package org.dateline.model;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A value of a property, free of any RDF library: what rules take in and give out. */
public sealed interface Value extends Comparable<Value> {

    /** The value as a reader would write it down: an IRI, a quoted text, a number. Equal values write alike. */
    String text();

    /** By text, so that every listing of values has one order. */
    @Override
    default int compareTo(Value other) {
        return text().compareTo(other.text());
    }

    /**
     * A thing.
     *
     * @param iri absolute
     */
    record Iri(String iri) implements Value {
        @Override
        public String text() {
            return "<" + iri + ">";
        }
    }

    /**
     * Plain text.
     *
     * @param lexical the text itself
     * @param language a BCP 47 tag in lower case, or empty where none is given
     */
    record Text(String lexical, String language) implements Value {
        @Override
        public String text() {
            return "\"" + lexical + "\"" + (language.isEmpty() ? "" : "@" + language);
        }
    }

    /**
     * A number, a date, a flag.
     *
     * @param lexical in canonical form
     * @param datatype the datatype's IRI
     */
    record Typed(String lexical, String datatype) implements Value {
        @Override
        public String text() {
            return datatype.endsWith("#string") ? "\"" + lexical + "\"" : lexical;
        }
    }

    /**
     * One agent's part in an event.
     *
     * @param agent who
     * @param roles role types, by IRI
     * @param capacities the posts in which the agent took part
     */
    record Part(String agent, NavigableSet<String> roles, NavigableSet<Text> capacities) implements Value {
        /** Keeps copies. */
        public Part {
            roles = new TreeSet<>(roles);
            capacities = new TreeSet<>(capacities);
        }

        /** This part and another of the same agent, as one. */
        public Part and(Part other) {
            Part merged = new Part(agent, roles, capacities);
            merged.roles.addAll(other.roles);
            merged.capacities.addAll(other.capacities);
            return merged;
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder("<").append(agent).append(">");
            roles.forEach(role -> text.append(" ").append(org.dateline.model.Iri.localName(role)));
            capacities.forEach(capacity -> text.append(" ").append(capacity.text()));
            return text.toString();
        }
    }

    /**
     * How many were harmed in one way, all claims considered.
     *
     * @param harm the kind of harm, by IRI
     * @param figures low, best and high number
     * @param disputed whether independent sources differ
     * @param derivedFrom the claims, by IRI
     */
    record Toll(String harm, CasualtyFigures figures, boolean disputed, Set<String> derivedFrom) implements Value {
        /** Keeps a copy in order. */
        public Toll {
            derivedFrom = new TreeSet<>(derivedFrom);
        }

        @Override
        public String text() {
            return org.dateline.model.Iri.localName(harm) + " " + figures + (disputed ? " (disputed)" : "");
        }
    }
}
