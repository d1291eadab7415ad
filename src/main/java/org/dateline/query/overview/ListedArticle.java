package org.dateline.query.overview;

import org.dateline.model.Report;

/**
 * An article by our newest record of it.
 *
 * @param report the record
 * @param events how many events it describes
 */
public record ListedArticle(Report report, long events) {}
