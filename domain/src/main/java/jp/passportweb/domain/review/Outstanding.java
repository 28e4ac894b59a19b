package jp.passportweb.domain.review;

import jp.passportweb.domain.catalog.DocumentCode;

/** Something that still has to be done before an examination can be finished. */
public sealed interface Outstanding {
  /** A required document has not come in. */
  record Document(DocumentCode document) implements Outstanding {}

  /** A point has not been looked into. */
  record Unchecked(Check.Kind check) implements Outstanding {}

  /** The latest call did not confirm the application, or there was none. */
  record TelephoneConfirmationMissing() implements Outstanding {}
}
