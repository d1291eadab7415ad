/** Who says what is said: the speaker, addressee and medium of everything in quotation marks. */
@NullMarked
package org.dateline.extract.speech;

import org.jspecify.annotations.NullMarked;
