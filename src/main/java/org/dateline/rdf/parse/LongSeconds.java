// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.ext.xerces.impl.dv.InvalidDatatypeValueException;
import org.apache.jena.ext.xerces.impl.dv.ValidatedInfo;
import org.apache.jena.ext.xerces.impl.dv.xs.XSSimpleTypeDecl;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Lets Jena take seconds with any number of decimals, as XML Schema 1.1 allows, wherever it makes a literal. Jena 5.6.0 computes the
 * value of each literal with the decimals as one {@code int}, and throws a {@link NumberFormatException} where that overflows, from the
 * tenth significant decimal on. The datatypes are constants that all of Jena compares by identity, so that they cannot be replaced; this
 * class replaces their check of the text, for which Jena has no public way. The text of the literal is kept as it was written. SPARQL
 * compares all decimals; Jena's own value, which only equality outside of SPARQL uses, has nine.
 */
public final class LongSeconds implements JenaSubsystemLifecycle {
    private static final int AFTER_DATATYPES = 10_000;

    private static final List<XSDDatatype> WITH_SECONDS = List.of(
            XSDDatatype.XSDdateTime, XSDDatatype.XSDdateTimeStamp, XSDDatatype.XSDtime, XSDDatatype.XSDduration);

    /** For the service loader. */
    public LongSeconds() {
        // Nothing to set up before start().
    }

    @Override
    public void start() {
        try {
            Field check = XSDDatatype.class.getDeclaredField("typeDeclaration");
            check.setAccessible(true);
            for (XSDDatatype datatype : WITH_SECONDS) {
                check.set(datatype, new NineDecimals((XSSimpleTypeDecl) datatype.extendedTypeDefinition()));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Jena checks datatypes otherwise", e);
        }
    }

    @Override
    public void stop() {
        // Jena stops with the process.
    }

    @Override
    public int level() {
        return AFTER_DATATYPES;
    }

    /** The check of a datatype, after which Jena computes the value of nine decimals of the second. */
    private static final class NineDecimals extends XSSimpleTypeDecl {
        private static final int DECIMALS = 9;
        private static final Pattern SECOND = Pattern.compile("(\\d*)\\.(\\d*)");

        private NineDecimals(XSSimpleTypeDecl given) {
            super(given, given.getName(), given.getNamespace(), true);
        }

        @Override
        public Object validate(String text, ValidatedInfo info) throws InvalidDatatypeValueException {
            Object value = super.validate(text, info);
            String whole = info.normalizedValue;
            int point = whole.indexOf('.');
            if (point < 0) {
                return value;
            }
            Matcher second = SECOND.matcher(whole);
            if (second.find() && second.group(1).length() > DECIMALS) {
                throw new InvalidDatatypeValueException("cvc-datatype-valid.1.2.1", new Object[] {text, getName()});
            }
            if (second.group(2).length() > DECIMALS) {
                info.normalizedValue = whole.substring(0, point + 1 + DECIMALS) + whole.substring(second.end());
            }
            return value;
        }
    }
}
