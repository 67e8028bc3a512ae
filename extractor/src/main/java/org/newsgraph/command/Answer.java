package org.newsgraph.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.newsgraph.store.GraphAccess;

/** Puts a query to a store and writes the answer. */
final class Answer {

  /** How rows are written. */
  enum Format {
    table,
    csv,
    json,
    tsv
  }

  private Answer() {}

  /** SELECT gives rows, ASK {@code true} or {@code false}, CONSTRUCT and DESCRIBE Turtle. */
  static void write(GraphAccess store, Query query, Format format, PrintStream out)
      throws IOException {
    if (query.isSelectType()) {
      store.select(query, rows -> print(rows, query, format, out));
    } else if (query.isAskType()) {
      out.println(store.ask(query));
    } else if (query.isConstructType() || query.isDescribeType()) {
      Graph graph = store.construct(query);
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    } else {
      throw new CommandException("only SELECT, ASK, CONSTRUCT and DESCRIBE queries are answered");
    }
  }

  private static boolean print(ResultSet rows, Query query, Format format, PrintStream out) {
    switch (format) {
      case table -> out.print(AnswerTable.of(rows, query.getPrefixMapping()));
      case csv -> write(out, rows, ResultSetLang.RS_CSV);
      case json -> write(out, rows, ResultSetLang.RS_JSON);
      case tsv -> write(out, rows, ResultSetLang.RS_TSV);
    }
    return true;
  }

  private static void write(OutputStream out, ResultSet rows, Lang lang) {
    ResultSetFormatter.output(out, rows, lang);
  }
}
