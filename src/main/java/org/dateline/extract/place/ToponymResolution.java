package org.dateline.extract.place;

import java.util.Optional;

/**
 * What a name means.
 *
 * @param entry the place; empty where the gazetteer has none
 * @param rule what decided, as evidence calls it
 * @param confidence from 0 to 1
 * @param because in words, with the strongest namesake that was rejected
 */
record ToponymResolution(Optional<GazetteerEntry> entry, String rule, double confidence, String because) {}
