package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.passportweb.bootstrap.attack.Attacker.Visit;

/** A visitor without an account, who posts the application's forms without a browser. */
record Stranger(Attacker attacker, Visit visit) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern DRAFT = Pattern.compile("location: \\S*?(/apply/[0-9a-f-]{36})/");
  private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"([0-9]+)\"");

  static Stranger at(Attacker attacker) {
    return new Stranger(attacker, attacker.visit());
  }

  /** Chooses a service; the answer is the agreement's address, or a refusal in words. */
  Answer begins() {
    return post("/apply/service", Map.of("service", "SR30", "term", "P1Y-FIXED_TERM"));
  }

  /** Chooses a service and agrees; where the draft lies. */
  String agrees() {
    Matcher draft = DRAFT.matcher(begins().head());
    assertThat(draft.find()).isTrue();
    post(draft.group(1) + "/agreement", Map.of());
    return draft.group(1);
  }

  /** Fills in everything, with this mailbox for every contact, and presses 「申込」. */
  Answer applies(String csr, String mailbox) {
    String draft = agrees();
    post(draft + "/basic", Map.of("csr", csr, "serverSoftware", "NGINX", "act", "next"));
    post(draft + "/organization", organization());
    post(draft + "/contacts", contacts(mailbox));
    Matcher version = VERSION.matcher(attacker.get(draft + "/confirm", visit.header()).text());
    assertThat(version.find()).isTrue();
    return post(draft + "/confirm", Map.of("_version", version.group(1), "act", "apply"));
  }

  Answer post(String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("_csrf", visit.token());
    String body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return attacker.post(path, FORM, body, visit.header());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> organization() {
    Map<String, String> fields = new HashMap<>();
    fields.put("organization.kind", "REGISTERED_COMPANY");
    fields.put("organization.name", "株式会社青空商事");
    fields.put("organization.kana", "アオゾラショウジ");
    fields.put("organization.registrationNumber", "0104-01-012345");
    fields.put("organization.registeredPostalCode", "1500001");
    fields.put("organization.registeredAddress", "東京都渋谷区神宮前1-5-1");
    fields.put("organization.subjectName", "Aozora Shoji Co., Ltd.");
    fields.put("organization.prefecture", "TOKYO");
    fields.put("organization.locality", "Shibuya-ku");
    fields.put("act", "next");
    return fields;
  }

  private static Map<String, String> contacts(String mailbox) {
    Map<String, String> fields = new HashMap<>();
    fields.put("applicant.name", "青空 一郎");
    fields.put("applicant.furigana", "あおぞら いちろう");
    fields.put("applicant.jobTitle", "代表取締役");
    for (String role : List.of("registration.", "technical.", "administrative.")) {
      fields.put(role + "name", "原宿 太郎");
      fields.put(role + "furigana", "はらじゅく たろう");
      fields.put(role + "company", "株式会社青空商事");
      fields.put(role + "companyKana", "アオゾラショウジ");
      fields.put(role + "postalCode", "1500001");
      fields.put(role + "address", "東京都渋谷区神宮前1-5-1");
      fields.put(role + "phone", "03-5775-8720");
      fields.put(role + "email", mailbox);
      fields.put(role + "emailAgain", mailbox);
    }
    fields.put("administrative.invoiceDelivery", "ELECTRONIC");
    fields.put("act", "next");
    return fields;
  }
}
