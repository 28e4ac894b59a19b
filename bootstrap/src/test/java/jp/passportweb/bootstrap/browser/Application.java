package jp.passportweb.bootstrap.browser;

/** What an applicant types, in short. */
record Application(String service, String term, String organization, String csr, String mailHost) {
  static Application sr(String csr) {
    return new Application("パスポート for Web SR 3.0", "1年", "株式会社青空商事", csr, "aozora.example.jp");
  }

  static Application ev(String csr) {
    return new Application("パスポート for Web EV 2.0", "1年", "株式会社星空銀行", csr, "hoshizora.example.jp");
  }

  String mail(String person) {
    return person + "@" + mailHost;
  }
}
