package org.dateline.query.overview;

import org.dateline.model.timeline.Report;

/**
 * An article by our newest record of it.
 *
 * @param report the record
 * @param events how many events it tells
 */
public record ToldArticle(Report report, long events) {}
