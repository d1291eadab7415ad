# SPDX-License-Identifier: Apache-2.0
"""rdflib reads the graph in every format, and queries and updates the store."""
import sys
from urllib.request import Request, urlopen

from rdflib import Dataset, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore

base = sys.argv[1]


def read(path, form):
    return Graph().parse(base + path, format=form)


query = "/sparql?query=CONSTRUCT%20WHERE%20%7B%20%3Fs%20a%20%3Fo%20%7D"
for path in [query, "/void", "/ontology", "/browse?iri=https://w3id.org/dateline/id/event/gharyan-taken"]:
    expected = read(path, "nt")
    assert len(expected) > 10, path
    for form in ["turtle", "n3", "json-ld", "xml"]:
        assert isomorphic(expected, read(path, form)), (path, form)

whole = Dataset()
whole.parse(base + "/data", format="trig")
quads = Dataset()
# rdflib 6 names no media type of N-Quads itself.
request = Request(base + "/data", headers={"Accept": "application/n-quads"})
quads.parse(data=urlopen(request).read().decode("utf-8"), format="nquads")
assert len(list(whole.quads((None, None, None, None)))) == len(list(quads.quads((None, None, None, None)))) > 1000

store = Graph(SPARQLStore(base + "/sparql"))
events = "SELECT ?e { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }"
assert len(list(store.query(events))) > 10
assert store.query("ASK { ?s ?p ?o }").askAnswer
assert len(store.query("CONSTRUCT WHERE { ?s a ?o }").graph) > 10

writing = SPARQLUpdateStore(base + "/sparql", base + "/update", autocommit=True)
update = Graph(writing, identifier=DATASET_DEFAULT_GRAPH_ID)
triple = (URIRef("urn:ex:rdflib"), URIRef("urn:ex:p"), Literal("ü", lang="de"))
update.add(triple)
assert triple in store
print("ok")
