package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ingest.coreference.EventSketch.Part;
import org.dateline.model.fact.ParticipantRoles;
import org.jspecify.annotations.Nullable;

/** Who: actors that both name, in the same roles; whoever did it cannot be two that have nothing to do with each other. */
final class ParticipantComparator {
    private static final Set<String> AFFECTED =
            Set.of(ParticipantRoles.TARGET, ParticipantRoles.VICTIM, ParticipantRoles.BENEFICIARY);

    private final EventTypeTraits traits;

    ParticipantComparator(EventTypeTraits traits) {
        this.traits = traits;
    }

    ComparisonResult compare(EventSketch one, EventSketch other) {
        if (actsAlone(one, other) && actsAlone(other, one)) {
            return ComparisonResult.excluding(PARTICIPANTS, "by " + doer(one) + ", not by " + doer(other));
        }
        boolean mutual = traits.isMutual(one.action().type());
        double sum = 0;
        int known = 0;
        List<String> shared = new ArrayList<>();
        for (Part part : one.parts()) {
            Likeness likeness = best(part, other.parts(), mutual);
            sum += likeness == Likeness.SAME && known > 0 ? MatchWeights.FURTHER_ACTOR : likeness.weight;
            known += likeness == Likeness.SAME ? 1 : 0;
            if (likeness.weight > 0) {
                shared.add(part.name());
            }
        }
        if (areOthers(affected(one), affected(other)) && !mutual) {
            sum += MatchWeights.OTHER_AFFECTED;
        }
        return ComparisonResult.of(PARTICIPANTS, Math.min(sum, MatchWeights.MOST_PARTICIPANTS), words(shared, sum));
    }

    private static String words(List<String> shared, double sum) {
        if (!shared.isEmpty()) {
            return "both with " + String.join(", ", shared.stream().distinct().toList());
        }
        return sum < 0 ? "with others" : "";
    }

    /** How much alike two actors are. */
    private enum Likeness {
        /** The same known actor in the same kind of role. */
        SAME(MatchWeights.FIRST_ACTOR),
        /** One that may stand for the other. */
        KIN(MatchWeights.KIN),
        /** Names that end alike, where at least one is nobody beyond its article. */
        ALIKE(MatchWeights.ALIKE_NAMES),
        /** Nothing. */
        NONE(0),
        /** The same actor, on the other side. */
        OTHER_SIDE(MatchWeights.OTHER_ROLE);

        private final double weight;

        Likeness(double weight) {
            this.weight = weight;
        }
    }

    private static Likeness best(Part part, List<Part> others, boolean mutual) {
        Likeness best = null;
        for (Part other : others) {
            Likeness likeness = likeness(part, other);
            boolean sameSide = mutual || (isAffected(part) == isAffected(other));
            if (likeness == Likeness.SAME && !sameSide) {
                likeness = Likeness.OTHER_SIDE;
            } else if (!sameSide) {
                likeness = Likeness.NONE;
            }
            best = better(best, likeness);
        }
        return best == null ? Likeness.NONE : best;
    }

    private static Likeness better(@Nullable Likeness best, Likeness likeness) {
        if (best == null || best == Likeness.NONE) {
            return likeness;
        }
        return likeness.weight > best.weight && likeness != Likeness.NONE ? likeness : best;
    }

    private static Likeness likeness(Part one, Part other) {
        if (one.known() && other.known()) {
            if (one.actor().equals(other.actor())) {
                return Likeness.SAME;
            }
            boolean kin = one.kin().contains(other.actor()) || other.kin().contains(one.actor());
            return kin ? Likeness.KIN : Likeness.NONE;
        }
        boolean bothOwned = !Part.isOwnName(one.name()) && !Part.isOwnName(other.name());
        boolean alike = bothOwned
                ? one.name().equals(other.name())
                : LabelComparator.lastWord(one.name()).equals(LabelComparator.lastWord(other.name()));
        return alike ? Likeness.ALIKE : Likeness.NONE;
    }

    private static boolean isAffected(Part part) {
        return AFFECTED.contains(part.role());
    }

    /** Whether the one's known doers have nothing to do with anyone known in the other, and the other knows its own. */
    private static boolean actsAlone(EventSketch one, EventSketch other) {
        return areOthers(doers(one), other.parts().stream().filter(Part::known).toList())
                && !doers(other).isEmpty();
    }

    private static boolean areOthers(List<Part> ones, List<Part> others) {
        return !ones.isEmpty()
                && !others.isEmpty()
                && ones.stream()
                        .allMatch(one -> others.stream().allMatch(other -> likeness(one, other) == Likeness.NONE));
    }

    private static List<Part> doers(EventSketch sketch) {
        return known(sketch).filter(part -> !isAffected(part)).toList();
    }

    private static List<Part> affected(EventSketch sketch) {
        return known(sketch).filter(ParticipantComparator::isAffected).toList();
    }

    private static Stream<Part> known(EventSketch sketch) {
        return sketch.parts().stream().filter(Part::known);
    }

    private static String doer(EventSketch sketch) {
        return doers(sketch).get(0).name();
    }
}
