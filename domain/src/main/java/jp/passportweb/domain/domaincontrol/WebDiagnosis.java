package jp.passportweb.domain.domaincontrol;

import java.util.List;

/** Why a web server does not show the evidence. */
public sealed interface WebDiagnosis extends Diagnosis {
  /** The name leads to no address. */
  record NoAddress(String host, String detail) implements WebDiagnosis {}

  /** The name leads to an address that nobody can reach from outside, or that is not asked. */
  record ForbiddenAddress(String host, String address) implements WebDiagnosis {}

  /** Nobody answers at the address. */
  record NoConnection(String page, String address, String detail) implements WebDiagnosis {}

  /** It took longer than is waited for. */
  record TooSlow(String page) implements WebDiagnosis {}

  /** What came is no answer of a web server. */
  record NoWebAnswer(String page, String detail) implements WebDiagnosis {}

  /** A redirect that may not be followed. */
  record RefusedRedirect(String page, int status, String location, RedirectFlaw flaw)
      implements WebDiagnosis {}

  /** A status that is no success. */
  record WrongStatus(String page, int status) implements WebDiagnosis {}

  /**
   * A page for people instead of the value.
   *
   * @param start its beginning
   */
  record HtmlInstead(String page, String start) implements WebDiagnosis {}

  /**
   * Another text than the value.
   *
   * @param elsewhere the hosts that redirects led to
   * @param cut whether the text was longer than is read
   */
  record OtherContent(String page, String start, List<String> elsewhere, boolean cut)
      implements WebDiagnosis {
    public OtherContent {
      elsewhere = List.copyOf(elsewhere);
    }
  }
}
