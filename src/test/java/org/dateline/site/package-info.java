/** The whole site over the data that ship with the program, read as a linked-data client and as a crawler do. */
@NullMarked
package org.dateline.site;

import org.jspecify.annotations.NullMarked;
