package jp.passportweb.network.web;

import jp.passportweb.domain.domaincontrol.WebAnswer;

/** What came of one page, before a redirect is judged. */
sealed interface Visit {
  /**
   * A server answered.
   *
   * @param location where it leads; empty where it says nothing
   */
  record Heard(WebAnswer.Answered answer, String location) implements Visit {}

  /** Nobody did. */
  record Over(WebAnswer.End end) implements Visit {}
}
