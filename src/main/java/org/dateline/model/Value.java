// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A value of a property, independent of any RDF library. Rules read and return these. */
public sealed interface Value extends Comparable<Value> {

    /** The value in short: an IRI, a quoted text, a number. Equal values have equal texts. */
    String text();

    /** By text, so that every listing of values has one order. */
    @Override
    default int compareTo(Value other) {
        return text().compareTo(other.text());
    }

    /**
     * A resource.
     *
     * @param iri absolute
     */
    record Resource(String iri) implements Value {
        @Override
        public String text() {
            return "<" + iri + ">";
        }
    }

    /**
     * Plain text.
     *
     * @param lexical the text itself
     * @param language a BCP 47 tag in lower case, or empty if none is given
     */
    record Text(String lexical, String language) implements Value {
        @Override
        public String text() {
            return "\"" + lexical + "\"" + (language.isEmpty() ? "" : "@" + language);
        }
    }

    /**
     * A number, a date or a flag.
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
     * The participation of one agent in an event.
     *
     * @param agent by IRI
     * @param roles role types, by IRI
     * @param capacities the posts that the agent held
     */
    record Participation(String agent, NavigableSet<String> roles, NavigableSet<Text> capacities) implements Value {
        /** Keeps copies. */
        public Participation {
            roles = new TreeSet<>(roles);
            capacities = new TreeSet<>(capacities);
        }

        /** This participation merged with another one of the same agent. */
        public Participation and(Participation other) {
            Participation merged = new Participation(agent, roles, capacities);
            merged.roles.addAll(other.roles);
            merged.capacities.addAll(other.capacities);
            return merged;
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder("<").append(agent).append(">");
            roles.forEach(role -> text.append(" ").append(Iri.localName(role)));
            capacities.forEach(capacity -> text.append(" ").append(capacity.text()));
            return text.toString();
        }
    }

    /**
     * The casualties of one kind of harm according to all claims.
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
            return Iri.localName(harm) + " " + figures + (disputed ? " (disputed)" : "");
        }
    }
}
