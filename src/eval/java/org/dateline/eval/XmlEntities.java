package org.dateline.eval;

/** The entities of XML in corpora that are read by their tags alone. */
final class XmlEntities {
    private XmlEntities() {}

    static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
