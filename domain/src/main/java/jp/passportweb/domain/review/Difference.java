package jp.passportweb.domain.review;

import jp.passportweb.domain.evidence.Evidence;

/** EVD-5, EVG 3.2.2.13: something that is said in two ways, and so needs a sentence. */
public sealed interface Difference {
  /** What stands in an application, in the order of reading. */
  enum Field {
    ORGANIZATION_NAME,
    SUBJECT_NAME,
    REGISTRATION_NUMBER,
    ADDRESS,
    LOCALITY,
    APPLICANT,
    SERVER_NAMES
  }

  /** The application before said otherwise. */
  record FromBefore(Field field, String now, String before) implements Difference {}

  /** A source says the same in other words. */
  record FromSource(Evidence evidence) implements Difference {}

  /** What an explanation of it names. */
  default String key() {
    return switch (this) {
      case FromBefore(Field field, var _, var _) -> field.name();
      case FromSource(Evidence evidence) -> evidence.id().value().toString();
    };
  }
}
