// SPDX-License-Identifier: Apache-2.0
// Comunica queries the endpoint, and a document as it is served.
const { QueryEngine } = require("@comunica/query-sparql");

const base = process.argv[2];
const events = "SELECT ?e WHERE { ?e a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> }";

async function main() {
  const engine = new QueryEngine();
  for (const source of [base + "/sparql", { type: "sparql", value: base + "/sparql" }, base + "/data?default"]) {
    const rows = await (await engine.queryBindings(events, { sources: [source] })).toArray();
    if (rows.length < 10) throw new Error(JSON.stringify(source) + ": " + rows.length + " rows");
  }
  const triples = await (
    await engine.queryQuads("CONSTRUCT WHERE { ?s a ?o }", { sources: [{ type: "sparql", value: base + "/sparql" }] })
  ).toArray();
  if (triples.length < 10) throw new Error("CONSTRUCT: " + triples.length + " triples");
  console.log("ok");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
