"""Reads each thing of a folder in all its formats with rdflib, and tells which are not the same triples as its Turtle.

Usage: isomorphic.py FOLDER, with files NAME.ttl, NAME.nt, NAME.rdf, NAME.jsonld and NAME.trig.
"""
import pathlib
import sys

import rdflib
from rdflib.compare import isomorphic

rdflib.NORMALIZE_LITERALS = False
FORMATS = {"nt": "nt", "rdf": "xml", "jsonld": "json-ld"}


def triples(path, syntax):
    return rdflib.Graph().parse(str(path), format=syntax)


def differs(turtle):
    expected = triples(turtle, "turtle")
    for extension, syntax in FORMATS.items():
        if not isomorphic(expected, triples(turtle.with_suffix("." + extension), syntax)):
            yield extension
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(str(turtle.with_suffix(".trig")), format="trig")
    # Where rdflib puts the statements outside of all named graphs depends on its version.
    if not any(isomorphic(expected, graph) for graph in dataset.contexts()):
        yield "trig"


files = sorted(pathlib.Path(sys.argv[1]).glob("*.ttl"))
wrong = [f"{path.stem} as {extension}" for path in files for extension in differs(path)]
print("\n".join(wrong) if wrong else f"{len(files)} alike")
sys.exit(1 if wrong or not files else 0)
