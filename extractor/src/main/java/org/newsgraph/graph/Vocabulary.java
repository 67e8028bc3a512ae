package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that occur in article graphs; {@code ontology/newsgraph.ttl} says what they mean. */
public final class Vocabulary {

  /** Namespace of the ontology, prefix {@code ng}. */
  public static final String NG = "https://w3id.org/newsgraph#";

  static final String SCHEMA = "https://schema.org/";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  public static final Node TYPE = node(RDF, "type");
  public static final Node LABEL = node(RDFS, "label");
  public static final Node ALT_LABEL = node(SKOS, "altLabel");
  public static final Node SAME_AS = node(OWL, "sameAs");

  public static final Node NEWS_ARTICLE = node(SCHEMA, "NewsArticle");
  public static final Node HEADLINE = node(SCHEMA, "headline");
  public static final Node DATE_PUBLISHED = node(SCHEMA, "datePublished");
  public static final Node URL = node(SCHEMA, "url");
  public static final Node IN_LANGUAGE = node(SCHEMA, "inLanguage");
  public static final Node PUBLISHER = node(SCHEMA, "publisher");
  public static final Node AUTHOR = node(SCHEMA, "author");
  public static final Node ARTICLE_BODY = node(SCHEMA, "articleBody");
  public static final Node IDENTIFIER = node(SCHEMA, "identifier");
  public static final Node LICENSE = node(SCHEMA, "license");
  public static final Node DIGEST = ng("digest");
  public static final Node IDENTITY = ng("identity");
  public static final Node GENERATED_AT_TIME = node(PROV, "generatedAtTime");

  public static final Node PHRASE = node(NIF, "Phrase");
  public static final Node SENTENCE = node(NIF, "Sentence");
  public static final Node REFERENCE_CONTEXT = node(NIF, "referenceContext");
  public static final Node BEGIN_INDEX = node(NIF, "beginIndex");
  public static final Node END_INDEX = node(NIF, "endIndex");
  public static final Node ANCHOR_OF = node(NIF, "anchorOf");
  public static final Node SUPER_STRING = node(NIF, "superString");
  public static final Node IDENT_REF = node(ITSRDF, "taIdentRef");
  public static final Node MENTION_KIND = ng("mentionKind");

  public static final Node ENTITY = ng("Entity");
  public static final Node FACT = ng("Fact");
  public static final Node EVIDENCE = ng("evidence");
  public static final Node CONFIDENCE = ng("confidence");
  public static final Node WAS_GENERATED_BY = node(PROV, "wasGeneratedBy");
  public static final Node MODALITY = ng("modality");
  public static final Node ATTRIBUTED_TO = ng("attributedTo");
  public static final Node REPORTED_IN = ng("reportedIn");

  public static final Node RELATION_CLASS = ng("Relation");
  public static final Node RELATION = ng("relation");
  public static final Node SUBJECT = ng("subject");
  public static final Node OBJECT = ng("object");
  public static final Node VALUE = ng("value");
  public static final Node STATUS = ng("status");

  public static final Node EVENT_CLASS = ng("Event");
  public static final Node ACTOR = ng("actor");
  public static final Node TARGET = ng("target");
  public static final Node PLACE = ng("place");
  public static final Node DATE = ng("date");
  public static final Node TRIGGER = ng("trigger");

  public static final Node STATEMENT_CLASS = ng("Statement");
  public static final Node SPEAKER = ng("speaker");
  public static final Node CUE = ng("cue");
  public static final Node CONTENT = ng("content");
  public static final Node DIRECT = ng("direct");
  public static final Node ABOUT = ng("about");

  public static final Node EXTRACTION = ng("Extraction");
  public static final Node EXTRACTOR_VERSION = ng("extractorVersion");
  public static final Node STAGE = ng("stage");
  public static final Node RULE = ng("rule");

  private Vocabulary() {}

  /** The term of the ontology with the given local name, as {@code accused}. */
  public static Node ng(String local) {
    return node(NG, local);
  }

  private static Node node(String namespace, String local) {
    return NodeFactory.createURI(namespace + local);
  }
}
