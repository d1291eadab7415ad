// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import java.util.Optional;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Distance;
import org.dateline.model.article.Span;

/** What an article or someone in it claims. */
public sealed interface ClaimFact {

    /** Who claims what of which thing, and in which words. */
    ClaimBasics basics();

    /**
     * What every claim has.
     *
     * @param id its name within these facts
     * @param about the event, actor or place that it is about, by its identifier
     * @param claimants who claims it: the last one is the source proper, those before pass it on; empty means the article itself
     * @param addressee to whom it is said, by the actor's identifier
     * @param media the ontology's {@code dl:Medium}s, by local name
     * @param certainty a local name of {@code dl:Certainty}, such as {@code stated} or {@code hoped}
     * @param denied whether it says that it is not so
     * @param mentions the words
     * @param evidence the rule that found it
     */
    record ClaimBasics(
            String id,
            Optional<String> about,
            List<String> claimants,
            Optional<String> addressee,
            List<String> media,
            String certainty,
            boolean denied,
            List<Span> mentions,
            FactEvidence evidence) {

        /** Keeps copies. */
        public ClaimBasics {
            claimants = List.copyOf(claimants);
            media = List.copyOf(media);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A quotation.
     *
     * @param saidIn the event in which it was said, by its identifier
     * @param direct whether it is in quotation marks
     */
    record Quote(ClaimBasics basics, Optional<String> saidIn, boolean direct) implements ClaimFact {}

    /**
     * A number of people harmed.
     *
     * @param harm a local name of {@code dl:Harm}, such as {@code killed}
     * @param figures the numbers
     * @param victims who they were, in the article's few words; empty where not said
     * @param victimClasses local names of {@code dl:VictimClass}
     * @param party whether the claimant is a party to the event
     */
    record Casualties(
            ClaimBasics basics,
            String harm,
            CasualtyFigures figures,
            String victims,
            List<String> victimClasses,
            boolean party)
            implements ClaimFact {
        /** Keeps a copy. */
        public Casualties {
            victimClasses = List.copyOf(victimClasses);
        }
    }

    /**
     * How far a place is from another.
     *
     * @param distance how far, as written
     * @param from the place that is being located, by its identifier
     * @param to the place from which the distance is measured
     * @param bearing the direction from {@code to} to {@code from} in degrees clockwise from north, if a compass point is given
     */
    record DistanceFact(ClaimBasics basics, Distance distance, String from, String to, Optional<Double> bearing)
            implements ClaimFact {}

    /**
     * An aim, an appeal, an instruction, or another thing said.
     *
     * @param kind which
     * @param gist what it comes to, in a few words
     * @param saidIn the event in which it was said, by its identifier
     * @param modality a local name of {@code dl:Modality}, for instructions only
     */
    record StatementFact(ClaimBasics basics, Kind kind, String gist, Optional<String> saidIn, Optional<String> modality)
            implements ClaimFact {
        /** The classes of the ontology. */
        public enum Kind {
            /** {@code dl:Claim} */
            CLAIM,
            /** {@code dl:Aim}: what an event is for. */
            AIM,
            /** {@code dl:Appeal}: what someone asks for. */
            APPEAL,
            /** {@code dl:Instruction}: what someone orders others to do. */
            INSTRUCTION,
            /** A claim that {@code dl:denies} the event. */
            DENIAL
        }
    }
}
