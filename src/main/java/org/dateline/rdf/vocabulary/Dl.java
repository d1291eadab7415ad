// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;

/** The terms of Dateline's ontology for sources and assessments; {@code ontology/dateline.ttl} defines them. */
public final class Dl {
    /** The namespace. */
    public static final String NS = Namespaces.DL;

    /** {@code ArmedGroup}. */
    public static final Node ARMED_GROUP_CLASS = term("ArmedGroup");

    /** {@code Source}. */
    public static final Node SOURCE_CLASS = term("Source");

    /** {@code Participation}. */
    public static final Node PARTICIPATION_CLASS = term("Participation");

    /** {@code Claim}. */
    public static final Node CLAIM_CLASS = term("Claim");

    /** {@code CasualtyClaim}. */
    public static final Node CASUALTY_CLAIM_CLASS = term("CasualtyClaim");

    /** {@code DistanceClaim}. */
    public static final Node DISTANCE_CLAIM_CLASS = term("DistanceClaim");

    /** {@code Adjudication}. */
    public static final Node ADJUDICATION_CLASS = term("Adjudication");

    /** {@code SovereignState}. */
    public static final Node SOVEREIGN_STATE_CLASS = term("SovereignState");

    /** {@code State}. */
    public static final Node STATE_CLASS = term("State");

    /** {@code Assessment}. */
    public static final Node ASSESSMENT_CLASS = term("Assessment");

    /** {@code AssessedValue}. */
    public static final Node ASSESSED_VALUE_CLASS = term("AssessedValue");

    /** {@code CasualtyToll}. */
    public static final Node CASUALTY_TOLL_CLASS = term("CasualtyToll");

    /** {@code DistanceComparison}. */
    public static final Node DISTANCE_COMPARISON_CLASS = term("DistanceComparison");

    /** {@code Discrepancy}. */
    public static final Node DISCREPANCY_CLASS = term("Discrepancy");

    /** {@code about}. */
    public static final Node ABOUT = term("about");

    /** {@code agent}. */
    public static final Node AGENT = term("agent");

    /** {@code assessedValue}. */
    public static final Node ASSESSED_VALUE = term("assessedValue");

    /** {@code assessment}. */
    public static final Node ASSESSMENT = term("assessment");

    /** {@code best}. */
    public static final Node BEST = term("best");

    /** {@code capacity}. */
    public static final Node CAPACITY = term("capacity");

    /** {@code casualties}. */
    public static final Node CASUALTIES = term("casualties");

    /** {@code causedBy}. */
    public static final Node CAUSED_BY = term("causedBy");

    /** {@code claim}. */
    public static final Node CLAIM = term("claim");

    /** {@code claimant}. */
    public static final Node CLAIMANT = term("claimant");

    /** {@code claimantIsParty}. */
    public static final Node CLAIMANT_IS_PARTY = term("claimantIsParty");

    /** {@code computedMetres}. */
    public static final Node COMPUTED_METRES = term("computedMetres");

    /** {@code coordinates}. */
    public static final Node COORDINATES = term("coordinates");

    /** {@code denied}. */
    public static final Node DENIED = term("denied");

    /** {@code denies}. */
    public static final Node DENIES = term("denies");

    /** {@code disputed}. */
    public static final Node DISPUTED = term("disputed");

    /** A property on whose value independent sources differ. */
    public static final Node DISPUTED_PROPERTY = term("disputedProperty");

    /** {@code distance}. */
    public static final Node DISTANCE = term("distance");

    /** {@code from}. */
    public static final Node FROM = term("from");

    /** Which form the assessed view and its history have. */
    public static final Node FORMAT_VERSION = term("formatVersion");

    /** {@code harm}. */
    public static final Node HARM = term("harm");

    /** {@code hasParticipation}. */
    public static final Node HAS_PARTICIPATION = term("hasParticipation");

    /** {@code high}. */
    public static final Node HIGH = term("high");

    /** {@code holder}. */
    public static final Node HOLDER = term("holder");

    /** {@code independentSourceCount}. */
    public static final Node INDEPENDENT_SOURCE_COUNT = term("independentSourceCount");

    /** {@code knownFrom}. */
    public static final Node KNOWN_FROM = term("knownFrom");

    /** {@code knownUntil}. */
    public static final Node KNOWN_UNTIL = term("knownUntil");

    /** As of when an ongoing event, or a state without a known end, was last told to last. */
    public static final Node LAST_TOLD_ON = term("lastToldOn");

    /** {@code low}. */
    public static final Node LOW = term("low");

    /** {@code method}. */
    public static final Node METHOD = term("method");

    /** {@code of}. */
    public static final Node OF = term("of");

    /** {@code other}. */
    public static final Node OTHER = term("other");

    /** {@code polarity}. */
    public static final Node POLARITY = term("polarity");

    /** {@code property}. */
    public static final Node PROPERTY = term("property");

    /** {@code putsAtRisk}. */
    public static final Node PUTS_AT_RISK = term("putsAtRisk");

    /** {@code reportedAt}. */
    public static final Node REPORTED_AT = term("reportedAt");

    /** {@code reportedMetres}. */
    public static final Node REPORTED_METRES = term("reportedMetres");

    /** {@code rule}. */
    public static final Node RULE = term("rule");

    /** {@code sourceCount}. */
    public static final Node SOURCE_COUNT = term("sourceCount");

    /** {@code stateType}. */
    public static final Node STATE_TYPE = term("stateType");

    /** {@code status}. */
    public static final Node STATUS = term("status");

    /** {@code timeExpression}. */
    public static final Node TIME_EXPRESSION = term("timeExpression");

    /** {@code to}. */
    public static final Node TO = term("to");

    /** {@code upstream}. */
    public static final Node UPSTREAM = term("upstream");

    /** {@code value}. */
    public static final Node VALUE = term("value");

    /** {@code victimClass}. */
    public static final Node VICTIM_CLASS = term("victimClass");

    /** {@code scope}. */
    public static final Node SCOPE = term("scope");

    /** {@code asOf}. */
    public static final Node AS_OF = term("asOf");

    /** {@code zone}. */
    public static final Node ZONE = term("zone");

    private Dl() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
