// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.evidence;

import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;

/**
 * Another event, in a line.
 *
 * @param event which
 * @param span when
 * @param status how real it is
 * @param how how it is related to the event that is shown, such as {@code before}; empty where the list says it
 */
public record EventRef(Named event, TimeSpan span, Status status, String how) {}
