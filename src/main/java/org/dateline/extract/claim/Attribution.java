package org.dateline.extract.claim;

import org.dateline.model.fact.CertaintyLevels;

import java.util.List;
import java.util.Optional;

/**
 * Who says something, as far as the sentence tells.
 *
 * @param claimants who says so, by their identifiers: the source proper last
 * @param certainty a local name of {@code dl:Certainty}
 * @param denied whether it is denied
 * @param addressee to whom, if that is told
 * @param media through which media
 */
record Attribution(
        List<String> claimants, String certainty, boolean denied, Optional<String> addressee, List<String> media) {
    /** The article itself says so. */
    static final Attribution BY_ARTICLE = new Attribution(List.of(), CertaintyLevels.STATED, false, Optional.empty(), List.of());

    /** Keeps copies. */
    Attribution {
        claimants = List.copyOf(claimants);
        media = List.copyOf(media);
    }
}
