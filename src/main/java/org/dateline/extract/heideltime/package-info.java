/**
 * The adapter to HeidelTime (Strötgen and Gertz 2013), the only package that knows it and UIMA. Like the language engine's
 * adapter it is loaded only behind the engine's class loader.
 */
@NullMarked
package org.dateline.extract.heideltime;

import org.jspecify.annotations.NullMarked;
