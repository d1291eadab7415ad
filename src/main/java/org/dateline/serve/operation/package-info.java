// SPDX-License-Identifier: Apache-2.0
/**
 * What the people who run a server need: the log of requests and of slow queries, metrics for Prometheus, the two questions of a load
 * balancer (is it alive, is it ready), and the settings of a stop.
 */
@NullMarked
package org.dateline.serve.operation;

import org.jspecify.annotations.NullMarked;
