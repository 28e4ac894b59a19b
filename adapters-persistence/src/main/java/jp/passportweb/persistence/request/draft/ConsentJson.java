package jp.passportweb.persistence.request.draft;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.persistence.instant.Micros;

/** The consent of a draft as JSON says it. */
record ConsentJson(List<Document> documents, String at, String by) {
  record Document(String code, String version) {}

  static ConsentJson of(Consent consent) {
    return new ConsentJson(
        consent.documents().stream().map(d -> new Document(d.code(), d.version())).toList(),
        Micros.of(consent.at()).toString(),
        consent.by());
  }

  Consent consent() {
    return new Consent(
        documents.stream().map(d -> new Consent.AgreedDocument(d.code(), d.version())).toList(),
        Instant.parse(at),
        by);
  }
}
