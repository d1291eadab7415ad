// SPDX-License-Identifier: Apache-2.0
/**
 * Actors of an article: persons, organizations, armed groups and countries, each with all its mentions (coreference
 * within the article). Start at {@link org.dateline.extract.actor.ActorFinder}: the {@code …MentionFinder}s find
 * mentions, the {@code …Rule}s join them. A surname is joined with a full name only if the article has one person with
 * this surname.
 */
@NullMarked
package org.dateline.extract.actor;

import org.jspecify.annotations.NullMarked;
