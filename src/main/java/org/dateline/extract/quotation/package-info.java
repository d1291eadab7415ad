/** Who says what is said: the speaker, addressee and medium of everything in quotation marks. */
@NullMarked
package org.dateline.extract.quotation;

import org.jspecify.annotations.NullMarked;
