// SPDX-License-Identifier: Apache-2.0
/**
 * Other people's clients against a running server with the demo data, each as its own documentation uses it, without a special case.
 * {@code mvn -Pclients verify} runs them.
 */
package org.dateline.clients;
