// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.fact.CertaintyLevels;

/**
 * The source of a statement, as far as the sentence gives it.
 *
 * @param claimants the identifiers of the actors who make the statement, the original source last; empty for the
 *     article itself
 * @param certainty one of {@link CertaintyLevels}
 * @param denied whether they deny the statement
 * @param addressee the identifier of the actor who is addressed; empty if the text names none
 * @param media the media, as local names of {@code dl:Medium}
 */
record Attribution(
        List<String> claimants, String certainty, boolean denied, Optional<String> addressee, List<String> media) {
    /** The article itself makes the statement. */
    static final Attribution BY_ARTICLE =
            new Attribution(List.of(), CertaintyLevels.STATED, false, Optional.empty(), List.of());

    /** Copies the lists. */
    Attribution {
        claimants = List.copyOf(claimants);
        media = List.copyOf(media);
    }
}
