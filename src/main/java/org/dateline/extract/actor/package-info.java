/**
 * Who is in an article: names, posts and groups, gathered from everywhere they are mentioned into one actor each. Nobody is
 * merged on a bare surname unless the article itself has one fuller name that it can stand for.
 */
@NullMarked
package org.dateline.extract.actor;

import org.jspecify.annotations.NullMarked;
