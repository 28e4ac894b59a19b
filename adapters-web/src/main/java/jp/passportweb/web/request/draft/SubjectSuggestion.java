package jp.passportweb.web.request.draft;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.SubjectName;
import jp.passportweb.domain.signingrequest.SigningRequest;

/**
 * What a CSR's subject suggests for the organisation's form, to be reviewed there like anything
 * else.
 */
final class SubjectSuggestion {
  private SubjectSuggestion() {}

  static Map<String, String> of(SigningRequest csr, Map<String, String> typed) {
    Map<String, String> suggestion = new HashMap<>();
    csr.subjectValue("O")
        .filter(o -> SubjectName.parse(o) instanceof Parsed.Good<SubjectName>)
        .ifPresent(o -> suggestion.put(OrganizationForm.SUBJECT_NAME, o));
    csr.subjectValue("L")
        .filter(l -> SubjectName.parseLocality(l) instanceof Parsed.Good<SubjectName>)
        .ifPresent(l -> suggestion.put(OrganizationForm.LOCALITY, l));
    csr.subjectValue("ST").ifPresent(st -> prefecture(st, suggestion));
    suggestion.keySet().removeIf(field -> !typed.getOrDefault(field, "").isBlank());
    return suggestion;
  }

  private static void prefecture(String state, Map<String, String> suggestion) {
    for (Prefecture prefecture : Prefecture.values()) {
      if (state.equalsIgnoreCase(prefecture.latin())
          || state.equalsIgnoreCase(prefecture.latin() + "-to")
          || state.equalsIgnoreCase(prefecture.latin() + "-ken")
          || state.equalsIgnoreCase(prefecture.latin() + "-fu")
          || state.equals(prefecture.japanese())) {
        suggestion.put(OrganizationForm.PREFECTURE, prefecture.name());
      }
    }
  }
}
