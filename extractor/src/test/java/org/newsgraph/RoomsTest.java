package org.newsgraph;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds the order of the rooms: data flows one way, and a room uses only rooms above it in the
 * list.
 */
class RoomsTest {

  private static final String ROOT = "org.newsgraph.";

  /**
   * Read aloud, the list tells the story: article in, text, entities, facts, graph, store, server.
   */
  static final List<String> ROOMS =
      List.of(
          "document",
          "reading",
          "model",
          "language",
          "time",
          "syntax",
          "knowledge",
          "mention",
          "coreference",
          "linking",
          "attribution",
          "relation",
          "event",
          "pipeline",
          "gold",
          "graph",
          "store",
          "server",
          "evaluation",
          "command");

  /** Libraries that may be used in the named rooms only. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.apache.jena.", Set.of("graph", "store", "server", "command"),
          "opennlp.", Set.of("model", "language", "mention"),
          "ai.onnxruntime.", Set.of("model"),
          "picocli.", Set.of("command"),
          "org.jsoup.", Set.of("reading"),
          "org.netpreserve.", Set.of("reading"),
          "com.rometools.", Set.of("reading"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.newsgraph");

  @Test
  void everyClassLivesInAListedRoom() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!ROOMS.contains(room(type))) {
        strangers.add(type.getName());
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void noRoomUsesALaterOne() {
    assertThat(backwards(CLASSES)).isEmpty();
  }

  @Test
  void noCirclesBetweenRooms() {
    slices().matching("org.newsgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesStayInTheirRooms() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        LIBRARIES.forEach((library, rooms) -> {
          if (dependency.getTargetClass().getName().startsWith(library)
              && !rooms.contains(room(type))) {
            strays.add(type.getName() + " uses " + library);
          }
        });
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void onlyTheCommandRoomPrints() {
    Set<String> printers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getFieldAccessesFromSelf().stream()
          .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
          .filter(access -> !room(type).equals("command"))
          .forEach(access -> printers.add(type.getName()));
    }
    assertThat(printers).isEmpty();
  }

  @Test
  void theCheckSeesALookAhead() {
    JavaClasses withTests =
        new ClassFileImporter().importPackages("org.newsgraph.document.lookahead");
    assertThat(backwards(withTests)).isNotEmpty();
  }

  private static Set<String> backwards(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      int own = ROOMS.indexOf(room(type));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        int used = ROOMS.indexOf(room(dependency.getTargetClass()));
        if (used > own) {
          found.add(type.getName() + " uses " + dependency.getTargetClass().getName());
        }
      }
    }
    return found;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return "";
    }
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
