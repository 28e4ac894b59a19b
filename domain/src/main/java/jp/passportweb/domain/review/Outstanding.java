package jp.passportweb.domain.review;

import java.time.LocalDate;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.signingrequest.DnsName;

/** Something that keeps a record from being approved and signed. */
public sealed interface Outstanding {
  /** A required document has not come in. */
  record Document(DocumentCode document) implements Outstanding {}

  /** Nothing proves a fact. */
  record Unproven(Fact fact) implements Outstanding {}

  /** The latest source says that a fact is not so. */
  record Contradicted(Fact fact) implements Outstanding {}

  /** Something is said in two ways, and no sentence explains it (EVD-5). */
  record Unexplained(Difference difference) implements Outstanding {}

  /** Nothing that is still good proves control of a name (DCV-1). */
  record NameUnproven(DnsName name) implements Outstanding {}

  /** A name's CAA records let others issue and not us (CAA-2). */
  record NameForbidden(DnsName name) implements Outstanding {}

  /** The latest call did not confirm the application, or there was none. */
  record TelephoneConfirmationMissing() implements Outstanding {}

  /**
   * It was gathered, and is too old by now (BR 4.2.1).
   *
   * @param what as if it were missing
   * @param lastDay until which it was good
   */
  record TooOld(Outstanding what, LocalDate lastDay) implements Outstanding {}

  /** Another CSR was asked for, and has not come in. */
  record SigningRequest() implements Outstanding {}

  /**
   * The applicant has not answered, or the answer is not read (CNV-2).
   *
   * @param turn whose turn it is
   */
  record Conversation(Turn turn) implements Outstanding {}

  /** A certificate that says this would break a rule (LINT-1). */
  record RuleBroken(LintFinding finding) implements Outstanding {}
}
