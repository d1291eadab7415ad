/**
 * What is claimed: quotations and what is said without quotation marks, casualties, aims, appeals, instructions, denials, and
 * the bonds that hold between actors and places; each with whoever says so.
 */
@NullMarked
package org.dateline.extract.claim;

import org.jspecify.annotations.NullMarked;
