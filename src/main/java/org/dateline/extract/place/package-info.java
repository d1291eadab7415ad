/**
 * Which places an article names, and which of all namesakes they are: a gazetteer made from GeoNames, what names in a text may be
 * places, and how the context decides between them. Positions are degrees on WGS 84.
 */
@NullMarked
package org.dateline.extract.place;

import org.jspecify.annotations.NullMarked;
