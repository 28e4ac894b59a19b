package jp.passportweb.web.publicpages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.Catalog;

/**
 * Documents of one sort.
 *
 * @param name its anchor; of the services' documents the first word of their codes
 */
public record Shelf(String name, List<AgreementDocument> documents) {
  static final String PROCEDURES = "procedures";
  static final String PRIVACY = "privacy";

  /** Every document in force, once: the services' first. */
  static List<Shelf> all(Catalog catalog) {
    Map<String, List<AgreementDocument>> services =
        catalog.services().stream()
            .flatMap(service -> service.documents().stream())
            .distinct()
            .collect(
                Collectors.groupingBy(Shelf::firstWord, LinkedHashMap::new, Collectors.toList()));
    List<AgreementDocument> procedures =
        catalog.requests().values().stream()
            .flatMap(terms -> terms.agreement().stream())
            .distinct()
            .toList();
    return Stream.concat(
            services.entrySet().stream().map(sort -> new Shelf(sort.getKey(), sort.getValue())),
            Stream.of(
                new Shelf(PROCEDURES, procedures), new Shelf(PRIVACY, List.of(catalog.privacy()))))
        .toList();
  }

  private static String firstWord(AgreementDocument document) {
    return document.code().split("-", 2)[0];
  }
}
