# SPDX-License-Identifier: Apache-2.0
"""networkx reads the network of actors, in both of its formats."""
import io
import sys
from urllib.request import urlopen

import networkx

base = sys.argv[1]
graphml = networkx.read_graphml(io.BytesIO(urlopen(base + "/timeline.graphml").read()))
gexf = networkx.read_gexf(io.BytesIO(urlopen(base + "/timeline.gexf").read()))
assert graphml.number_of_nodes() == gexf.number_of_nodes() > 5
assert graphml.number_of_edges() == gexf.number_of_edges() > 5
print("ok")
