package org.newsgraph.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * JSON-LD 1.1: a list of named graphs, each a list of things. Written as a stream, since a store
 * does not fit into memory as one JSON tree.
 */
final class JsonLdWriter implements GraphWriter {

  private final JsonGenerator json;
  private final Writer out;
  private final Map<String, String> prefixes;

  /** Writes the context. */
  JsonLdWriter(Writer out, Iris iris) throws IOException {
    this.out = out;
    this.prefixes = iris.prefixes();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    this.json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(String name, Graph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", compact(NodeFactory.createURI(name)));
    json.writeArrayFieldStart("@graph");
    List<SortedTriples.Spelled> triples = SortedTriples.of(graph);
    int start = 0;
    for (int i = 1; i <= triples.size(); i++) {
      if (i == triples.size() || !triples.get(i).subject().equals(triples.get(start).subject())) {
        thing(triples.subList(start, i));
        start = i;
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** All triples of one subject. */
  private void thing(List<SortedTriples.Spelled> triples) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", compact(triples.get(0).triple().getSubject()));
    String predicate = "";
    for (SortedTriples.Spelled triple : triples) {
      if (!triple.predicate().equals(predicate)) {
        if (!predicate.isEmpty()) {
          json.writeEndArray();
        }
        Node property = triple.triple().getPredicate();
        json.writeArrayFieldStart(property.equals(Vocabulary.TYPE) ? "@type" : compact(property));
        predicate = triple.predicate();
      }
      value(triple.triple().getPredicate(), triple.triple().getObject());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Node property, Node value) throws IOException {
    if (value.isURI() && property.equals(Vocabulary.TYPE)) {
      json.writeString(compact(value));
    } else if (value.isURI()) {
      json.writeStartObject();
      json.writeStringField("@id", compact(value));
      json.writeEndObject();
    } else {
      literal(value);
    }
  }

  private void literal(Node value) throws IOException {
    String type = value.getLiteralDatatypeURI();
    if (type.equals(Vocabulary.XSD + "string")) {
      json.writeString(value.getLiteralLexicalForm());
      return;
    }
    json.writeStartObject();
    json.writeStringField("@value", value.getLiteralLexicalForm());
    if (value.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@type", compact(NodeFactory.createURI(type)));
    } else {
      json.writeStringField("@language", value.getLiteralLanguage());
    }
    json.writeEndObject();
  }

  /** The IRI with a prefix where one fits; "//" behind a colon would make it an IRI again. */
  private String compact(Node node) {
    String iri = node.getURI();
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String base = prefix.getValue();
      if (iri.startsWith(base) && !iri.startsWith("//", base.length())) {
        return prefix.getKey() + ":" + iri.substring(base.length());
      }
    }
    return iri;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
