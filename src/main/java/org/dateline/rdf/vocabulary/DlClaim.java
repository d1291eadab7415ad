// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Dateline's ontology for claims and quotations; {@code ontology/dateline.ttl} defines them. */
public final class DlClaim {
    /** {@code Aim}. */
    public static final Node AIM_CLASS = term("Aim");

    /** {@code Appeal}. */
    public static final Node APPEAL_CLASS = term("Appeal");

    /** {@code Instruction}. */
    public static final Node INSTRUCTION_CLASS = term("Instruction");

    /** {@code Quote}. */
    public static final Node QUOTE_CLASS = term("Quote");

    /** {@code addressee}. */
    public static final Node ADDRESSEE = term("addressee");

    /** {@code affirmed}. */
    public static final Node AFFIRMED = term("affirmed");

    /** {@code bearing}. */
    public static final Node BEARING = term("bearing");

    /** {@code certainty}. */
    public static final Node CERTAINTY = term("certainty");

    /** {@code fragment}. */
    public static final Node FRAGMENT = term("fragment");

    /** {@code gist}. */
    public static final Node GIST = term("gist");

    /** {@code modality}. */
    public static final Node MODALITY = term("modality");

    /** {@code reportedBy}. */
    public static final Node REPORTED_BY = term("reportedBy");

    /** {@code saidIn}. */
    public static final Node SAID_IN = term("saidIn");

    /** {@code speaker}. */
    public static final Node SPEAKER = term("speaker");

    /** {@code VictimGroup}. */
    public static final Node VICTIM_GROUP_CLASS = term("VictimGroup");

    /** {@code victimGroup}. */
    public static final Node VICTIM_GROUP = term("victimGroup");

    /** {@code victims}. */
    public static final Node VICTIMS = term("victims");

    private DlClaim() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Dl.NS + name);
    }
}
