/**
 * What the program speaks of: sources, what they tell of events, their claims, spans of time, distances, and the assessments
 * made of them. Immutable records that check their invariants when they are made.
 *
 * <p>IRIs are plain strings here, absolute and already checked by whoever read them; instants are UTC. Imports nothing but the
 * JDK and GeographicLib, so that every other package may speak of these things.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
