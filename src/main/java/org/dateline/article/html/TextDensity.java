package org.dateline.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The amount of text in each element of a tree, counted in one traversal, so that deep pages cost no more than flat ones. */
final class TextDensity {
    private static final Measure NOTHING = new Measure(0, 0, 0);

    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
    private int deepest;

    /**
     * The amount of text in an element.
     *
     * @param characters number of characters, including descendants
     * @param commas number of commas
     * @param linked number of characters in links
     */
    record Measure(int characters, int commas, int linked) {
        Measure plus(Measure other) {
            return new Measure(characters + other.characters, commas + other.commas, linked + other.linked);
        }
    }

    /** Measures an element and its descendants. */
    static TextDensity of(Element root) {
        TextDensity made = new TextDensity();
        NodeTraversor.traverse(made.new Walk(), root);
        return made;
    }

    /** The measure of an element; zero if it was not in the tree at the time. */
    Measure get(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    /** The depth of the tree in levels. */
    int deepest() {
        return deepest;
    }

    private final class Walk implements NodeVisitor {
        private final Deque<Measure> open = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                deepest = Math.max(deepest, depth);
                open.push(NOTHING);
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                String words = text.text();
                int commas = (int) words.chars().filter(c -> c == ',').count();
                open.push(open.pop().plus(new Measure(words.strip().length(), commas, 0)));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Measure inside = open.pop();
                Measure all = element.normalName().equals("a")
                        ? new Measure(inside.characters(), inside.commas(), inside.characters())
                        : inside;
                measures.put(element, all);
                if (!open.isEmpty()) {
                    open.push(open.pop().plus(all));
                }
            }
        }
    }
}
