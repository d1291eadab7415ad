/**
 * The pages of events, claims and reports. The page of an event shows its assessment, the accounts of its sources, the claims with
 * their claimants, its mentions, and the history of the assessment. Templates are in {@code src/main/jte/event}.
 *
 * <p>May import {@code model} and {@code page}.
 */
@NullMarked
package org.dateline.page.event;

import org.jspecify.annotations.NullMarked;
