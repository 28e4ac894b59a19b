package jp.passportweb.web.request.newapplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.web.page.Posted;

/** A service and a term as chosen on サービス選択画面, where every term of any service is offered. */
record ServiceChoice(Catalog catalog, Map<String, String> posted) {
  static final String SERVICE = "service";
  static final String TERM = "term";

  private static final FormFields FIELDS = FormFields.choices(SERVICE, TERM);

  static ServiceChoice of(Catalog catalog, Posted posted) {
    return new ServiceChoice(catalog, FIELDS.kept(posted.fields()));
  }

  /** The fields as if this offering had been chosen. */
  static Map<String, String> fields(ServiceCode service, Offering offering) {
    return Map.of(SERVICE, service.text(), TERM, term(offering));
  }

  /** The terms that any service offers. */
  static Map<String, Offering> terms(Catalog catalog) {
    Map<String, Offering> terms = new LinkedHashMap<>();
    catalog.services().stream()
        .flatMap(s -> s.offerings().stream())
        .forEach(o -> terms.putIfAbsent(term(o), o));
    return terms;
  }

  /** The chosen offering of the chosen service; nothing where there are problems. */
  Optional<Offering> offering() {
    return chosen()
        .flatMap(s -> s.offerings().stream().filter(o -> term(o).equals(field(TERM))).findFirst());
  }

  ServiceCode service() {
    return new ServiceCode(field(SERVICE));
  }

  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (chosen().isEmpty()) {
      problems.add(new FieldProblem(SERVICE, new InputProblem.Missing()));
    }
    if (!terms(catalog).containsKey(field(TERM))) {
      problems.add(new FieldProblem(TERM, new InputProblem.Missing()));
    } else if (problems.isEmpty()) {
      problems.add(new FieldProblem(TERM, new InputProblem.NotAChoice()));
    }
    return problems;
  }

  private Optional<CertificateService> chosen() {
    return catalog.service(service());
  }

  private String field(String name) {
    return posted.getOrDefault(name, "");
  }

  private static String term(Offering offering) {
    return offering.term() + "-" + offering.type();
  }
}
