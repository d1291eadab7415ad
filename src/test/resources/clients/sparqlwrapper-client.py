# SPDX-License-Identifier: Apache-2.0
"""SPARQLWrapper asks for each of its formats, by GET and by POST."""
import sys

from SPARQLWrapper import CSV, GET, JSON, JSONLD, N3, POST, RDF, RDFXML, TSV, TURTLE, XML, SPARQLWrapper

base = sys.argv[1]


def ask(query, form, method):
    wrapper = SPARQLWrapper(base + "/sparql", base + "/update")
    wrapper.setMethod(method)
    wrapper.setQuery(query)
    wrapper.setReturnFormat(form)
    return wrapper.query()


# Some versions read JSON-LD only with a further package.
graphs = [form for form in [RDF, RDFXML, XML, JSONLD] if SPARQLWrapper(base).supportsReturnFormat(form)]
for method in [GET, POST]:
    for form in [JSON, XML, CSV, TSV]:
        assert ask("SELECT * { ?s a ?o } LIMIT 5", form, method).convert(), form
    assert ask("ASK { ?s ?p ?o }", JSON, method).convert()["boolean"]
    assert "true" in ask("ASK { ?s ?p ?o }", XML, method).convert().toxml()
    for query in ["CONSTRUCT WHERE { ?s a ?o }", "DESCRIBE <https://w3id.org/dateline/id/event/gharyan-taken>"]:
        sizes = {len(ask(query, form, method).convert()) for form in graphs}
        assert len(sizes) == 1 and sizes.pop() > 10, sizes
        for form in [N3, TURTLE]:
            assert b"sem:Event" in ask(query, form, method).convert(), form

wrapper = SPARQLWrapper(base + "/sparql", base + "/update")
wrapper.setMethod(POST)
wrapper.setQuery("INSERT DATA { <urn:ex:wrapper> <urn:ex:p> 'ü' }")
wrapper.query()
assert ask("ASK { <urn:ex:wrapper> ?p 'ü' }", JSON, GET).convert()["boolean"]
print("ok")
