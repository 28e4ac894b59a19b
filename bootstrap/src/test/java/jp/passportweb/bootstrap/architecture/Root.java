package jp.passportweb.bootstrap.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rooms below a root package: the product's, or those of a fixture that is built like it. */
record Root(String name) {
  static final Root PRODUCT = new Root("jp.passportweb");

  /** The words for the adapters' packages. */
  static final List<String> ADAPTERS = List.of("web", "persistence", "mail", "pki", "network");

  private static final String FIXTURES = Root.class.getPackageName() + ".fixture.";

  static Root fixture(String word) {
    return new Root(FIXTURES + word);
  }

  /** Everything below the root. */
  String all() {
    return name + "..";
  }

  /** One room with all its packages: {@code jp.passportweb.domain..} */
  String room(String word) {
    return name + "." + word + "..";
  }

  /** Every package with this word as one of its parts. */
  String anywhere(String word) {
    return name + ".." + word + "..";
  }

  String[] rooms(String... words) {
    return Arrays.stream(words).map(this::room).toArray(String[]::new);
  }

  String[] adapters() {
    return rooms(ADAPTERS.toArray(String[]::new));
  }

  /** What jOOQ writes from the migrations. */
  String generated() {
    return room("persistence.jooq");
  }

  /** Every room that there is. */
  String[] everyRoom() {
    return Stream.concat(
            Arrays.stream(rooms("domain", "application", "bootstrap")), Arrays.stream(adapters()))
        .toArray(String[]::new);
  }
}
