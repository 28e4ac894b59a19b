package jp.passportweb.web.office;

import java.util.Optional;
import java.util.stream.Stream;

/** What a form of the record's page is looked at for before anything is done by it. */
enum Look {
  /** What the applicant will be mailed, and to which address (CNV-1). */
  MESSAGE,
  /** What the applicant will read of a refusal (REF-2). */
  REFUSAL,
  /** The form again, with what was typed. */
  FORM;

  /** The name of the buttons. */
  static final String FIELD = "look";

  static Optional<Look> named(String name) {
    return Stream.of(values()).filter(look -> look.name().equals(name)).findFirst();
  }
}
