package jp.passportweb.domain.campaign;

import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.review.Decision;

/**
 * 電話の記録: what was said to a holder, or by one (MAS-1).
 *
 * @param id given with the form, so that a form that is sent twice is noted once
 * @param noted by whom, and when
 */
public record HolderCall(UUID id, UUID campaign, AccountId account, String said, Decision noted) {
  /** Characters at most. */
  public static final int LONGEST = 300;

  /** What was typed, where it is short enough to be read in a list. */
  public static Parsed<String> said(String typed) {
    return LongText.parse(typed).then(text -> bounded(text.text()));
  }

  private static Parsed<String> bounded(String text) {
    int length = text.codePointCount(0, text.length());
    return length > LONGEST
        ? Parsed.bad(new InputProblem.TooLong(LONGEST, length))
        : Parsed.good(text);
  }
}
