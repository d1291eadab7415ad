package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.model.fact.ParticipantRoles;
import org.jspecify.annotations.Nullable;

/** Compares participants: common actors in the same roles. Unrelated agents exclude a match. */
final class ParticipantComparator {
    private static final Set<String> AFFECTED =
            Set.of(ParticipantRoles.TARGET, ParticipantRoles.VICTIM, ParticipantRoles.BENEFICIARY);

    private final EventTypeTraits traits;

    ParticipantComparator(EventTypeTraits traits) {
        this.traits = traits;
    }

    ComparisonResult compare(EventSketch one, EventSketch other) {
        if (hasUnrelatedAgents(one, other) && hasUnrelatedAgents(other, one)) {
            return ComparisonResult.excluding(PARTICIPANTS, "by " + agent(one) + ", not by " + agent(other));
        }
        boolean mutual = traits.isMutual(one.action().type());
        double sum = 0;
        int known = 0;
        List<String> shared = new ArrayList<>();
        for (Part part : one.parts()) {
            Similarity similarity = best(part, other.parts(), mutual);
            sum += similarity == Similarity.SAME && known > 0 ? MatchWeights.FURTHER_ACTOR : similarity.weight;
            known += similarity == Similarity.SAME ? 1 : 0;
            if (similarity.weight > 0) {
                shared.add(part.name());
            }
        }
        if (areUnrelated(affected(one), affected(other)) && !mutual) {
            sum += MatchWeights.OTHER_AFFECTED;
        }
        return ComparisonResult.of(PARTICIPANTS, Math.min(sum, MatchWeights.MOST_PARTICIPANTS), words(shared, sum));
    }

    private static String words(List<String> shared, double sum) {
        if (!shared.isEmpty()) {
            return "both with " + String.join(", ", shared.stream().distinct().toList());
        }
        return sum < 0 ? "with different participants" : "";
    }

    /** The similarity of two participants. */
    private enum Similarity {
        /** The same known actor in the same kind of role. */
        SAME(MatchWeights.FIRST_ACTOR),
        /** One actor may stand for the other. */
        RELATED(MatchWeights.RELATED_ACTOR),
        /** Names with the same last word, at least one of an actor of a single article. */
        SIMILAR_NAME(MatchWeights.SIMILAR_NAMES),
        /** No similarity. */
        NONE(0),
        /** The same actor on the opposite side. */
        OTHER_SIDE(MatchWeights.OTHER_ROLE);

        private final double weight;

        Similarity(double weight) {
            this.weight = weight;
        }
    }

    private static Similarity best(Part part, List<Part> others, boolean mutual) {
        Similarity best = null;
        for (Part other : others) {
            Similarity similarity = similarity(part, other);
            boolean sameSide = mutual || (isAffected(part) == isAffected(other));
            if (similarity == Similarity.SAME && !sameSide) {
                similarity = Similarity.OTHER_SIDE;
            } else if (!sameSide) {
                similarity = Similarity.NONE;
            }
            best = better(best, similarity);
        }
        return best == null ? Similarity.NONE : best;
    }

    private static Similarity better(@Nullable Similarity best, Similarity similarity) {
        if (best == null || best == Similarity.NONE) {
            return similarity;
        }
        return similarity.weight > best.weight && similarity != Similarity.NONE ? similarity : best;
    }

    private static Similarity similarity(Part one, Part other) {
        if (one.known() && other.known()) {
            if (one.actor().equals(other.actor())) {
                return Similarity.SAME;
            }
            boolean related =
                    one.related().contains(other.actor()) || other.related().contains(one.actor());
            return related ? Similarity.RELATED : Similarity.NONE;
        }
        boolean bothOwned = !Part.isOwnName(one.name()) && !Part.isOwnName(other.name());
        boolean alike = bothOwned
                ? one.name().equals(other.name())
                : LabelComparator.lastWord(one.name()).equals(LabelComparator.lastWord(other.name()));
        return alike ? Similarity.SIMILAR_NAME : Similarity.NONE;
    }

    private static boolean isAffected(Part part) {
        return AFFECTED.contains(part.role());
    }

    /** Whether the known agents of one account are unrelated to all known participants of the other, which has known agents, too. */
    private static boolean hasUnrelatedAgents(EventSketch one, EventSketch other) {
        return areUnrelated(
                        agents(one), other.parts().stream().filter(Part::known).toList())
                && !agents(other).isEmpty();
    }

    private static boolean areUnrelated(List<Part> ones, List<Part> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream()
                        .allMatch(one -> others.stream().allMatch(other -> similarity(one, other) == Similarity.NONE));
    }

    private static List<Part> agents(EventSketch sketch) {
        return known(sketch).filter(part -> !isAffected(part)).toList();
    }

    private static List<Part> affected(EventSketch sketch) {
        return known(sketch).filter(ParticipantComparator::isAffected).toList();
    }

    private static Stream<Part> known(EventSketch sketch) {
        return sketch.parts().stream().filter(Part::known);
    }

    private static String agent(EventSketch sketch) {
        return agents(sketch).get(0).name();
    }
}
