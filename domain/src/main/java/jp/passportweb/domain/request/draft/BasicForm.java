package jp.passportweb.domain.request.draft;

/** Names of the fields of 基本情報. */
public final class BasicForm {
  public static final String CSR = "csr";
  public static final String OFFERING = "offering";
  public static final String SERVER_SOFTWARE = "serverSoftware";
  public static final String COUPON = "coupon";
  public static final String FURTHER_NAMES = ServerNames.FIELD;
  public static final String ACCOUNT_MAIL_TO = "accountMailTo";

  private BasicForm() {}
}
