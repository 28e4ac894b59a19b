package jp.passportweb.bootstrap.crash;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jp.passportweb.bootstrap.acceptance.Mails.ReadMail;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/** Applies, and asks to revoke, telling the order what was acknowledged. */
public final class Customer {
  static final String ACCESS_KEY_MAIL = "お客様専用画面ログインアカウント情報のご送付";
  public static final String ISSUED_MAIL = "契約申込書承諾、および、証明書ダウンロード手続きのご案内";
  private static final String OTP_MAIL = "お客様専用画面ログイン用ワンタイムパスワードのご案内";
  private static final String NEXT = "main .actions .btn--go";

  private static final long PAUSE_MILLIS = 50;

  private final RunningSystem system;
  private final Runnable onKept;
  private final BooleanSupplier alive;

  /**
   * @param onKept is told whenever a form was taken
   * @param alive says until when a mail is waited for
   */
  public Customer(RunningSystem system, Runnable onKept, BooleanSupplier alive) {
    this.system = system;
    this.onKept = onKept;
    this.alive = alive;
  }

  /** From the first screen to the last; two of them at once have files of their own. */
  public void applies(Order order) throws IOException {
    Browser.Screen page = order.browser.open("/apply/service");
    page = kept(order, page, Map.of("service", "SR30", "term", "P1Y-FIXED_TERM"));
    page = kept(order, page, Map.of());
    page =
        kept(
            order,
            page,
            Map.of(
                "csr", order.openSsl().csr("/CN=" + order.host()),
                "serverSoftware", "NGINX",
                "accountMailTo", "REGISTRATION"));
    page = kept(order, page, organization(order));
    page = kept(order, page, contacts(order));
    Browser.Answer answer = page.mustPress("button[name=act][value=apply]", Map.of());
    mustBeDone(order, answer);
    order.acknowledged(Order.Stage.SUBMITTED);
  }

  /** Logs in by one-time password, and opens the first record of the list. */
  public Browser.Screen opensRecord(Order order) throws IOException {
    Browser browser = new Browser(system.url(""), onKept);
    String address = order.mail("touroku");
    String key = await(address, ACCESS_KEY_MAIL, 1).find("アクセスキー　：(\\S+)");
    int sentBefore = system.mails().with(address, OTP_MAIL).size();
    browser
        .open("/user/login/otp")
        .mustPress(
            "form[action='/user/login/otp'] button",
            Map.of("accessKey", key, "mailAddress", address));
    ReadMail mail = await(address, OTP_MAIL, sentBefore + 1);
    Browser.Screen login = browser.open(mail.find("(http://\\S+/user/login/\\S+)"));
    login
        .mustPress(
            "form:has([name=oneTimePassword]) button",
            Map.of("accessKey", key, "oneTimePassword", mail.find("■ワンタイムパスワード\n　(\\S+)")))
        .follow();
    Browser.Screen list = browser.open("/user");
    return browser.open(
        list.page.select("tbody tr a[href*=/records/]").eachAttr("href").getFirst());
  }

  /** Logs in and asks to revoke the certificate. */
  void asksToRevoke(Order order) throws IOException {
    Browser.Screen page =
        opensRecord(order)
            .mustPress("form:has(select[name=request]) button", Map.of("request", "REVOCATION"))
            .follow();
    while (!page.has("button[name=act][value=apply]")) {
      page = page.mustPress(NEXT, Map.of("revocationReason", "CESSATION")).follow();
    }
    Browser.Answer answer =
        page.mustPress(
            "button[name=act][value=apply]",
            Map.of("sure", page.page.select("[name=sure]").attr("value")));
    mustBeDone(order, answer);
    order.acknowledged(Order.Stage.REVOCATION_ASKED);
  }

  /** A form that was not taken leads back to itself, or to what it lacks. */
  private static void mustBeDone(Order order, Browser.Answer answer) {
    if (!answer.location().endsWith("/done")) {
      throw new AssertionError(order.host() + " was not submitted: " + answer.location());
    }
  }

  private ReadMail await(String to, String subject, int count) throws IOException {
    while (system.mails().with(to, subject).size() < count) {
      if (!alive.getAsBoolean()) {
        throw new IOException("killed before the mail came");
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    return system.mails().with(to, subject).get(count - 1);
  }

  private static Browser.Screen kept(Order order, Browser.Screen page, Map<String, String> typed)
      throws IOException {
    Browser.Answer answer = page.mustPress(NEXT, typed);
    order.ledTo(answer.location());
    return answer.follow();
  }

  private static Map<String, String> organization(Order order) {
    return Map.of(
        "organization.kind", "REGISTERED_COMPANY",
        "organization.name", order.organization(),
        "organization.kana", "ホゾン",
        "organization.registrationNumber", "0104-01-012345",
        "organization.registeredPostalCode", "1500001",
        "organization.registeredAddress", "東京都渋谷区神宮前1-5-1",
        "organization.subjectName", "Hozon " + order.number + " Co., Ltd.",
        "organization.locality", "Shibuya-ku",
        "organization.prefecture", "TOKYO");
  }

  private static Map<String, String> contacts(Order order) {
    Map<String, String> fields = new HashMap<>();
    fields.put("applicant.name", "青空 一郎");
    fields.put("applicant.furigana", "あおぞら いちろう");
    fields.put("applicant.jobTitle", "代表取締役");
    for (String role : new String[] {"registration", "technical", "administrative"}) {
      fields.put(role + ".who", "other");
      fields.put(role + ".name", "原宿 太郎");
      fields.put(role + ".furigana", "はらじゅく たろう");
      fields.put(role + ".company", order.organization());
      fields.put(role + ".companyKana", "ホゾン");
      fields.put(role + ".postalCode", "1500001");
      fields.put(role + ".address", "東京都渋谷区神宮前1-5-1");
      fields.put(role + ".phone", "03-5775-8720");
      String mail = order.mail(role.equals("technical") ? "gijutsu" : "touroku");
      fields.put(role + ".email", mail);
      fields.put(role + ".emailAgain", mail);
    }
    return fields;
  }
}
