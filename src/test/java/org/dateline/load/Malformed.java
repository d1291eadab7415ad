// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.rdf.parse.RdfSyntax;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * A file that must be refused.
 *
 * @param name unique, with the extension of its syntax
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record Malformed(String name, byte[] content) {
    /** One statement in every syntax; {@code %s} takes the place of an IRI, {@code $s} that of a string. */
    private static final String OBJECT = "http://example.org/o";

    /** All of them: the same at each call. */
    public static List<Malformed> all() throws IOException {
        List<Malformed> all = new ArrayList<>();
        truncated(all);
        wronglyEncoded(all);
        badIris(all);
        unbalanced(all);
        binary(all);
        archives(all);
        bombs(all);
        reachingOut(all);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    /** The extension of a syntax. */
    private static String extension(RdfSyntax syntax) {
        return switch (syntax) {
            case TURTLE -> "ttl";
            case TRIG -> "trig";
            case NTRIPLES -> "nt";
            case NQUADS -> "nq";
            case RDFXML -> "rdf";
            case JSONLD -> "jsonld";
            case RDFJSON -> "rj";
            case THRIFT -> "rt";
            case PROTOBUF -> "rpb";
        };
    }

    private static List<RdfSyntax> textual() {
        return Arrays.stream(RdfSyntax.values()).filter(RdfSyntax::isText).toList();
    }

    /** A document with one statement whose object is this IRI and one whose object is this string, which must need no escape. */
    static String document(RdfSyntax syntax, String iri, String text) {
        String s = "<http://example.org/s> <http://example.org/p> ";
        return switch (syntax) {
            case TURTLE, NTRIPLES -> s + "<" + iri + "> .\n" + s + "\"" + text + "\" .\n";
            case TRIG -> "<http://example.org/g> {\n " + s + "<" + iri + "> .\n" + s + "\"" + text + "\" .\n}\n";
            case NQUADS ->
                s + "<" + iri + "> <http://example.org/g> .\n" + s + "\"" + text + "\" <http://example.org/g> .\n";
            case RDFXML ->
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
                  <rdf:Description rdf:about="http://example.org/s">
                    <e:p rdf:resource="%s"/>
                    <e:p>%s</e:p>
                  </rdf:Description>
                </rdf:RDF>
                """.formatted(iri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"), text);
            case JSONLD ->
                "{\"@id\": \"http://example.org/s\",\n \"http://example.org/p\": [{\"@id\": \"%s\"},\n  \"%s\"]}\n"
                        .formatted(iri.replace("\\", "\\\\").replace("\"", "\\\""), text);
            case RDFJSON -> """
                {"http://example.org/s": {"http://example.org/p": [{"type": "uri", "value": "%s"},
                  {"type": "literal", "value": "%s"}]}}
                """.formatted(iri.replace("\\", "\\\\").replace("\"", "\\\""), text);
            case THRIFT, PROTOBUF -> throw new IllegalArgumentException(syntax + " is no text");
        };
    }

    private static byte[] binaryDocument(RdfSyntax syntax, String iri) {
        Node subject = NodeFactory.createURI("http://example.org/s");
        Node property = NodeFactory.createURI("http://example.org/p");
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.getDefaultGraph().add(subject, property, NodeFactory.createURI(iri));
        dataset.getDefaultGraph().add(subject, property, NodeFactory.createLiteralString("text"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, dataset, syntax.lang());
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Cut inside an IRI or a string, where no syntax ends. */
    private static void truncated(List<Malformed> all) {
        Random random = new Random(1);
        for (RdfSyntax syntax : RdfSyntax.values()) {
            byte[] whole =
                    syntax.isText() ? utf8(document(syntax, OBJECT, "some text")) : binaryDocument(syntax, OBJECT);
            String latin = new String(whole, StandardCharsets.ISO_8859_1);
            List<Integer> inside = new ArrayList<>();
            for (int at = latin.indexOf("example"); at >= 0; at = latin.indexOf("example", at + 1)) {
                inside.add(at);
            }
            inside.add(latin.indexOf("text"));
            for (int i = 0; i < 10; i++) {
                int cut = inside.get(i % inside.size()) + random.nextInt(4);
                all.add(new Malformed("truncated-" + i + "." + extension(syntax), Arrays.copyOf(whole, cut)));
            }
        }
    }

    private static void wronglyEncoded(List<Malformed> all) {
        byte[][] wrong = {
            {(byte) 0xE9}, // Latin-1 é
            {(byte) 0xC0, (byte) 0xAF}, // overlong slash
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // surrogate
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80}, // beyond U+10FFFF
            {(byte) 0x80}, // tail without head
            {(byte) 0xE2, (byte) 0x82}, // half a euro sign
        };
        for (RdfSyntax syntax : textual()) {
            for (int i = 0; i < wrong.length; i++) {
                String marked = document(syntax, OBJECT, "a\u0001b");
                byte[] content = utf8(marked);
                int at = marked.indexOf('\u0001');
                ByteArrayOutputStream bad = new ByteArrayOutputStream();
                bad.write(content, 0, at);
                bad.writeBytes(wrong[i]);
                bad.write(content, at + 1, content.length - at - 1);
                all.add(new Malformed("encoding-" + i + "." + extension(syntax), bad.toByteArray()));
            }
            if (syntax != RdfSyntax.RDFXML) {
                for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
                    byte[] content = document(syntax, OBJECT, "text").getBytes(charset);
                    all.add(new Malformed("encoding-" + charset + "." + extension(syntax), content));
                }
            }
        }
    }

    private static void badIris(List<Malformed> all) {
        List<String> iris = List.of(
                "http://example.org/a b",
                "http://example.org/%zz",
                "http://example.org/{x}",
                "http://example.org/a|b",
                "http://example.org:port/",
                "http://[::1/",
                "relative",
                "../up");
        for (RdfSyntax syntax : RdfSyntax.values()) {
            for (int i = 0; i < iris.size(); i++) {
                byte[] content = syntax.isText()
                        ? utf8(document(syntax, iris.get(i), "text"))
                        : binaryDocument(syntax, iris.get(i));
                all.add(new Malformed("iri-" + i + "." + extension(syntax), content));
            }
        }
    }

    private static void unbalanced(List<Malformed> all) {
        String good = document(RdfSyntax.TURTLE, OBJECT, "text");
        List<String> turtle = List.of(
                "<http://e.org/s> <http://e.org/p> ( 1 2 .",
                "<http://e.org/s> <http://e.org/p> [ <http://e.org/q> 1 .",
                "<http://e.org/s> <http://e.org/p> \"\"\"open .",
                "<http://e.org/s> <http://e.org/p> 1 , .",
                "<http://e.org/s> <http://e.org/p> 1",
                "<http://e.org/s> <http://e.org/p> 1 ] .",
                "e:s <http://e.org/p> 1 .",
                "@prefix e: <http://e.org/>",
                "<http://e.org/s> \"p\" 1 .",
                "<http://e.org/s> <http://e.org/p> \"x\"@ .",
                "<http://e.org/s> <http://e.org/p> \"x\"^^ .",
                "<http://e.org/s> <http://e.org/p> \"\\q\" .",
                "<http://e.org/s> <http://e.org/p> \"\\uD800\" .",
                "<http://e.org/s> <http://e.org/p> " + "(".repeat(200_000),
                "<http://e.org/s> <http://e.org/p> " + "[<http://e.org/p> ".repeat(100_000));
        for (int i = 0; i < turtle.size(); i++) {
            all.add(new Malformed("unbalanced-" + i + ".ttl", utf8(good + turtle.get(i))));
            all.add(new Malformed("unbalanced-" + i + ".trig", utf8(good + "{" + turtle.get(i))));
        }
        List<String> lines = List.of(
                "<http://e.org/s> <http://e.org/p> <http://e.org/o>",
                "<http://e.org/s> <http://e.org/p> .",
                "<http://e.org/s> <http://e.org/p> \"open .",
                "<http://e.org/s> <http://e.org/p> 'single' .",
                "<http://e.org/s> <http://e.org/p> 1 .",
                "\"s\" <http://e.org/p> \"o\" .",
                "<http://e.org/s> _:p \"o\" .");
        for (int i = 0; i < lines.size(); i++) {
            all.add(new Malformed("unbalanced-" + i + ".nt", utf8(good + lines.get(i))));
            all.add(new Malformed("unbalanced-" + i + ".nq", utf8(good + lines.get(i))));
        }
        List<String> json = List.of(
                "{",
                "[",
                "{\"@id\": }",
                "{\"@id\": \"http://e.org/s\"",
                "{\"http://e.org/a\" 1}",
                "[1 2]",
                "[".repeat(200_000));
        for (int i = 0; i < json.size(); i++) {
            all.add(new Malformed("unbalanced-" + i + ".jsonld", utf8(json.get(i))));
            all.add(new Malformed("unbalanced-" + i + ".rj", utf8(json.get(i).replace("@id", "http://e.org/s"))));
        }
        String xml = document(RdfSyntax.RDFXML, OBJECT, "text");
        List<String> broken = List.of(
                xml.replace("</rdf:RDF>", ""),
                xml.replace("</e:p>", "</e:q>"),
                xml.replace("<e:p>", "<f:p>"),
                xml.replace("rdf:about=", "rdf:about=" + "\"\" rdf:about="),
                xml.replace("text", "&undeclared;"),
                xml.replace("rdf:resource", "rdf:nodeID"),
                xml + "<more/>");
        for (int i = 0; i < broken.size(); i++) {
            all.add(new Malformed("unbalanced-" + i + ".rdf", utf8(broken.get(i))));
        }
    }

    private static void binary(List<Malformed> all) {
        Random random = new Random(2);
        for (RdfSyntax syntax : RdfSyntax.values()) {
            for (int i = 0; i < 3; i++) {
                byte[] noise = new byte[1000];
                random.nextBytes(noise);
                noise[0] = (byte) 0x89;
                all.add(new Malformed("binary-" + i + "." + extension(syntax), noise));
            }
        }
    }

    private static void archives(List<Malformed> all) throws IOException {
        byte[] good = utf8(document(RdfSyntax.NTRIPLES, OBJECT, "text ".repeat(2_000)));
        for (String kind : List.of("gz", "bz2", "xz", "zst")) {
            byte[] packed = packed(kind, good);
            String end = ".nt." + kind;
            for (int i = 1; i <= 4; i++) {
                all.add(new Malformed("cut-" + i + end, Arrays.copyOf(packed, packed.length * i / 5)));
            }
            all.add(new Malformed("cut-last" + end, Arrays.copyOf(packed, packed.length - 1)));
            for (int i = 1; i <= 3; i++) {
                byte[] flipped = packed.clone();
                flipped[packed.length * i / 4] ^= 0x10;
                all.add(new Malformed("flipped-" + i + end, flipped));
            }
            all.add(new Malformed("garbage-behind" + end, joined(packed, utf8("something else"))));
            all.add(new Malformed("not-packed" + end, good));
            all.add(new Malformed("empty" + end, new byte[0]));
        }
    }

    private static void bombs(List<Malformed> all) throws IOException {
        for (String kind : List.of("gz", "bz2", "xz", "zst")) {
            byte[] spaces = new byte[48 << 20];
            Arrays.fill(spaces, (byte) ' ');
            all.add(new Malformed("bomb.ttl." + kind, packed(kind, spaces)));
        }
    }

    private static void reachingOut(List<Malformed> all) {
        String xml = document(RdfSyntax.RDFXML, OBJECT, "&x;");
        List<String> types = List.of(
                "<!DOCTYPE rdf:RDF SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE rdf:RDF PUBLIC \"x\" \"file:///etc/hostname\">",
                "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rdf:RDF [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p; <!ENTITY x 'x'>]>",
                laughs());
        for (int i = 0; i < types.size(); i++) {
            all.add(new Malformed("outside-" + i + ".rdf", utf8(xml.replace("?>\n", "?>\n" + types.get(i) + "\n"))));
        }
        List<String> contexts = List.of(
                "http://127.0.0.1:1/context", "file:///etc/hostname", "https://schema.org.example/", "relative");
        for (int i = 0; i < contexts.size(); i++) {
            all.add(new Malformed(
                    "outside-" + i + ".jsonld",
                    utf8("{\"@context\": \"" + contexts.get(i) + "\", \"@id\": \"http://e.org/s\", \"name\": \"x\"}")));
        }
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE rdf:RDF [<!ENTITY x0 'ha'>");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY x%d '%s'>".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
        }
        return type.append("<!ENTITY x '&x11;'>]>").toString();
    }

    /** Packs a file's content as its extension says: gz, bz2, xz or zst. */
    public static byte[] packed(String kind, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = packing(kind, bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    private static OutputStream packing(String kind, OutputStream out) throws IOException {
        return switch (kind) {
            case "gz" -> new GZIPOutputStream(out);
            case "bz2" -> new BZip2CompressorOutputStream(out);
            case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
            default -> new ZstdOutputStream(out).setChecksum(true);
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
