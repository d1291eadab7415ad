package org.dateline.cli;

import org.apache.jena.Jena;
import picocli.CommandLine.IVersionProvider;

/** The output of {@code --version}: the versions of the program, of Jena and of Java. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {ours(), "Apache Jena " + Jena.VERSION, "Java ${java.version}"};
    }

    /** The program's name and version. */
    static String ours() {
        String own = Dateline.class.getPackage().getImplementationVersion();
        return "dateline " + (own == null ? "(unpackaged)" : own);
    }
}
