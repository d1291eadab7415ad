// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.util.function.Consumer;

/**
 * What is logged of requests, and how.
 *
 * @param form the form of a line
 * @param all whether every request is logged; otherwise slow queries only
 * @param sink takes each line, without its end; called by many threads
 */
public record RequestLogSettings(LogForm form, boolean all, Consumer<String> sink) {}
