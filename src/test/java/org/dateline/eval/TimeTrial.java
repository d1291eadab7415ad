package org.dateline.eval;

import java.nio.file.*;
import java.util.*;
import org.dateline.extract.*;
import org.dateline.extract.analysis.*;

public final class TimeTrial {
    public static void main(String[] a) throws Exception {
        Path shared = Path.of(a[0]);
        List<GoldTimes> docs = a[1].equals("wikiwars")
                ? WikiWars.read(shared)
                : Meantime.documents(shared).stream().map(Meantime::times).toList();
        TimeEvaluation e = new TimeEvaluation();
        TimeScore b = e.baseline(docs), o = e.ours(docs);
        System.out.println(a[1] + " base " + b.valueF1() + " span " + b.spanF1() + " ours " + o.valueF1() + " span "
                + o.spanF1() + " " + o);
        LanguageEngine en = Language.engine();
        TimeTagger t = Language.tagger();
        for (GoldTimes d : docs) {
            Analysis an = en.analyse(d.text(), d.published());
            List<TimeMention> got = new ArrayList<>(e.read(d, an));
            System.out.println("== " + d.name() + " " + org.dateline.extract.time.GenreReader.of(an, d.published()));
            for (var g : d.times()) {
                TimeMention hit = null;
                for (TimeMention m : got)
                    if (an.sentences()
                            .get(m.tokens().sentence())
                            .span(m.tokens().begin(), m.tokens().end())
                            .overlaps(g.span())) {
                        hit = m;
                        break;
                    }
                if (hit != null) got.remove(hit);
                String c = d.text()
                                .substring(
                                        Math.max(0, g.span().begin() - 40),
                                        g.span().begin()) + "<<" + g.span().of(d.text()) + ">>"
                        + d.text()
                                .substring(
                                        g.span().end(),
                                        Math.min(d.text().length(), g.span().end() + 30));
                if (hit == null || !hit.value().equals(g.value()))
                    System.out.println(g.value() + " <> " + (hit == null ? "MISSED" : hit.value()) + " ["
                            + c.replace('\n', ' ') + "]");
            }
            for (TimeMention m : got) {
                var s = an.sentences()
                        .get(m.tokens().sentence())
                        .span(m.tokens().begin(), m.tokens().end());
                if (s.begin() < d.judged())
                    System.out.println(
                            "EXTRA " + m.value() + " [" + d.text().substring(Math.max(0, s.begin() - 40), s.begin())
                                    + "<<" + s.of(d.text()) + ">>]");
            }
        }
    }
}
