// SPDX-License-Identifier: Apache-2.0
/**
 * The records that all other packages share: sources, their accounts of events and their claims, spans of time, distances, and
 * assessments. Records are immutable and check their invariants when they are made.
 *
 * <p>Start at {@link org.dateline.model.EventEvidence}: the {@link org.dateline.model.EventAccount accounts} and
 * {@link org.dateline.model.Claim claims} about one event. An {@link org.dateline.model.Assessment} is what the rules derive from it.
 * Then read {@link org.dateline.model.TimeSpan}. The sub-packages: {@code article} and {@code fact} are what extraction finds in an
 * article; {@code evidence}, {@code overview}, {@code reading}, {@code text} and {@code timeline} are what pages show; {@code review} is
 * what people decide.
 *
 * <pre>{@code
 * TimeSpan day = new TimeSpan(Instant.parse("2019-04-04T00:00:00Z"), null, null, Instant.parse("2019-04-05T00:00:00Z"));
 * day.inWords(); // 4 April 2019
 * }</pre>
 *
 * <p>IRIs are plain absolute strings, checked by the class that read them. Instants are UTC. Imports only the JDK and GeographicLib.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
