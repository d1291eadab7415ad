// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import org.dateline.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param iri absolute
 * @param label its name
 * @param position the point that stands for it; null if none is known
 * @param precision what the point stands for, as the local name in the ontology ({@code settlementCentre}); empty if unknown
 */
public record EventPlace(String iri, String label, @Nullable Position position, String precision) {}
