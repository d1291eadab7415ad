package org.dateline.load;
import java.nio.file.*;
import java.util.*;
import org.apache.jena.riot.*;
import org.apache.jena.system.Txn;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
class LibyaProbe {
    @Test void all(@TempDir Path dir) throws Exception {
        try (AssessedStore s = new AssessedStore(dir)) {
            long t0=System.nanoTime();
            Txn.executeWrite(s.dataset, () -> { try (var w = Files.walk(Path.of("data"))) { w.filter(p->p.toString().matches(".*\\.(ttl|trig)")).forEach(p->RDFParser.source(p).parse(s.dataset)); } catch (Exception e) { throw new RuntimeException(e);} });
            System.err.println("load "+(System.nanoTime()-t0)/1000000+" ms "+s.dataset.lastCommit());
            for (String e : List.of("tajoura-strike","tripoli-airport-taken","battle-of-tripoli","national-conference"))  { System.err.println("== "+e); s.about("https://w3id.org/dateline/id/event/"+e).forEach(l->System.err.println("  "+l)); }
            t0=System.nanoTime();
            System.err.println("all "+ s.dataset.assessAll()+" "+(System.nanoTime()-t0)/1000000+" ms ");
            Map<String,Integer> n = new TreeMap<>();
            RDFDataMgr.write(Files.newOutputStream(Path.of("/tmp/assessed.ttl")), s.assessed(), Lang.TTL);
        }
    }
}
