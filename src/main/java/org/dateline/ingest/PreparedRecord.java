package org.dateline.ingest;

import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.rdf.fact.EntityIris;
import org.dateline.rdf.fact.FactTriples;

/**
 * The record of an article, ready to be written.
 *
 * @param placement where it belongs
 * @param iris the IRIs of the entities in it
 * @param triples its content; of the shared triples, only those that the default graph lacks are added
 */
record PreparedRecord(RecordPlacement placement, EntityIris iris, FactTriples triples) {}
