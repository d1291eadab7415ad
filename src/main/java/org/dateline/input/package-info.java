// SPDX-License-Identifier: Apache-2.0
/**
 * The inputs that a user names: files, directories, globs and standard input, plain or compressed.
 *
 * <p>Start at {@link org.dateline.input.InputLister}, which lists inputs; {@link org.dateline.input.Input} opens one, and
 * {@code Decompressor} decompresses it. This package knows neither RDF nor articles: an {@link
 * org.dateline.input.InputFilter} of the caller decides what is read. Example:
 *
 * <pre>{@code
 * IssueLog log = new IssueLog();
 * InputLister lister = new InputLister(new ArticleInputFilter(), EmbeddedStore::isStore, System.in, log);
 * List<Input> inputs = lister.list(List.of("downloads/", "feed.jsonl"));
 * }</pre>
 */
@NullMarked
package org.dateline.input;

import org.jspecify.annotations.NullMarked;
