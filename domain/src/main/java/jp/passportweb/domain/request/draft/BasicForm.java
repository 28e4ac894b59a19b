package jp.passportweb.domain.request.draft;

import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;

/** Names of the fields of 基本情報. */
public final class BasicForm {
  public static final String CSR = "csr";
  public static final String OFFERING = "offering";
  public static final String SERVER_SOFTWARE = "serverSoftware";
  public static final String COUPON = "coupon";
  public static final String FURTHER_NAMES = ServerNames.FIELD;
  public static final String ACCOUNT_MAIL_TO = "accountMailTo";

  private static final int LONGEST_NAMES = 26_000;

  /** What its page asks; which offering is a choice of the draft itself. */
  public static final FormFields FIELDS =
      FormFields.choices(SERVER_SOFTWARE, ACCOUNT_MAIL_TO)
          .and(FormFields.lines(COUPON))
          .and(FormFields.text(CSR, SubmittedSigningRequest.LARGEST))
          .and(FormFields.text(FURTHER_NAMES, LONGEST_NAMES));

  private BasicForm() {}
}
