package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.request.termination.TerminationTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A notice becomes a mail")
class PlainTextMailComposerTest {
  private static final List<String> NOT_SAID =
      List.of("record", "language", "to", "time", "past", "asks");
  private final PlainTextMailComposer composer =
      new PlainTextMailComposer(
          URI.create("https://pfw.example/"), "Passport for Web 認証サービス", OneTimePassword.LIFE);

  static Stream<Notice> notices() {
    return SampleNotices.all();
  }

  @Test
  @DisplayName("ACC-1, OTP-1, DWN-1 the subjects are the guide's")
  void guideSubjects() {
    assertThat(compose(SampleNotices.accessKeySent(Language.JA)).subject())
        .isEqualTo("お客様専用画面ログインアカウント情報のご送付");
    assertThat(compose(SampleNotices.oneTimePasswordSent(Language.JA)).subject())
        .isEqualTo("お客様専用画面ログイン用ワンタイムパスワードのご案内");
    assertThat(compose(SampleNotices.issued(Language.JA)).subject())
        .isEqualTo("契約申込書承諾、および、証明書ダウンロード手続きのご案内");
  }

  @Test
  @DisplayName("the subjects that the guide does not give name the receipt number")
  void ownSubjects() {
    assertThat(compose(SampleNotices.received(Language.JA, "例示株式会社", List.of())).subject())
        .isEqualTo("お申込受付のお知らせ（受付番号 R20261124-0001）");
    assertThat(compose(SampleNotices.refused(Language.JA, "理由")).subject())
        .isEqualTo("お申込の審査結果のお知らせ（受付番号 R20261124-0001）");
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("every kind of notice has a mail in both languages, and every sample is there")
  void complete(Notice notice) {
    assertThat(notices().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds());
    assertThat(compose(notice).to()).isEqualTo(notice.to());
    assertThat(compose(notice).subject()).isNotBlank();
  }

  private static List<Class<?>> kinds() {
    return Stream.of(Notice.class, Notice.ForStaff.class)
        .flatMap(kind -> Stream.<Class<?>>of(kind.getPermittedSubclasses()))
        .filter(Class::isRecord)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("every fact of the notice stands in the mail")
  void facts(Notice notice) {
    String text = compose(notice).text();
    assertThat(factsOf(notice)).isNotEmpty().allSatisfy(fact -> assertThat(text).contains(fact));
  }

  @Test
  @DisplayName("MAS-1 a further notice of a campaign says that it is one, in its subject too")
  void furtherNotice() {
    Mail first = compose(RevocationSamples.toReplace(Language.JA, 1));
    assertThat(first.subject() + first.text()).doesNotContain("報：", "先にお知らせした");
    Mail third = compose(RevocationSamples.toReplace(Language.JA, 3));
    assertThat(third.subject()).contains("第3報");
    assertThat(third.text()).contains("先にお知らせした件の第3報です");
    Mail english = compose(RevocationSamples.toReplace(Language.EN, 3));
    assertThat(english.subject()).contains("notice no. 3");
    assertThat(english.text()).contains("This is notice no. 3");
  }

  @Test
  @DisplayName("TER-1 a contract that runs to its end is said to give until then, another is not")
  void terminated() {
    String runsOn = "これまでどおりご利用いただけます";
    assertThat(compose(LaterSamples.terminated(Language.JA, TerminationTime.AT_END_OF_TERM)).text())
        .contains(runsOn);
    assertThat(compose(LaterSamples.terminated(Language.JA, TerminationTime.AT_ONCE)).text())
        .doesNotContain(runsOn);
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("no place is left open, and no line is too wide for a mail")
  void shape(Notice notice) {
    Mail mail = compose(notice);
    assertThat(mail.subject() + mail.text()).doesNotContain("{", "}");
    assertThat(mail.text().lines().filter(line -> !line.contains("://")))
        .allSatisfy(line -> assertThat(FoldedLine.columns(line)).as(line).isLessThanOrEqualTo(78));
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("a URL has a line of its own, without a key or a password; one leads to the desk")
  void urls(Notice notice) {
    assertThat(compose(notice).text().lines().filter(line -> line.contains("://")).distinct())
        .hasSize(notice instanceof Notice.RefusalReported ? 2 : 3)
        .contains("https://pfw.example/guide/support#desk")
        .allMatch(line ->
            line.matches(
                "https://pfw\\.example/(user/login(/link/[\\w-]{6,})?|guide/support#desk"
                    + "|user/records/[0-9a-f-]{36}(/domain-control|#conversation)|office/records/[0-9a-f-]{36}"
                    + "|domain-approval/[0-9a-f]+|replacement/[0-9a-f]+|problem-report"
                    + "|office/(me|trail|login/invitation/[\\w-]+))?"));
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("the service signs")
  void signature(Notice notice) {
    assertThat(compose(notice).text())
        .contains("\nPassport for Web 認証サービス\nhttps://pfw.example/\n")
        .endsWith("-\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName(
      "OTP-2, OTP-3, OTP-4 the mail leads to the password's page and says how long it is valid")
  void oneTimePassword(Language language) {
    String text = compose(SampleNotices.oneTimePasswordSent(language)).text();
    assertThat(text.lines()).contains("https://pfw.example/user/login/link/kLq0-x_9");
    assertThat(text).contains(language == Language.JA ? "24時間" : "24 hours");
    assertThat(text).contains(language == Language.JA ? "1回のログイン" : "one login");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("PROF-1, ACC-3 every mail about a change says what to do if one knows nothing of it")
  void unexpected(Language language) {
    String warning = language == Language.JA ? "■お心当たりのない場合" : "\nIf you d(id|o) not ";
    assertThat(AccountSamples.of(language))
        .allSatisfy(notice -> assertThat(compose(notice).text()).containsPattern(warning));
  }

  @Test
  @DisplayName("English mails hold no Japanese but what the notice says")
  void english() {
    notices()
        .filter(notice -> notice.language() == Language.EN)
        .forEach(notice -> {
          String text = compose(notice).text().replace("Passport for Web 認証サービス", "");
          for (String fact : factsOf(notice)) {
            text = text.replace(fact, "");
          }
          assertThat(text).doesNotContainPattern("[\\u3000-\\u9FFF\\uFF00-\\uFFEF]");
        });
  }

  @ParameterizedTest
  @CsvSource({"https://pfw.example", "https://pfw.example/", "http://localhost:8080"})
  @DisplayName("the URLs follow the base URL")
  void baseUrl(URI base) {
    Mail mail =
        new PlainTextMailComposer(base, "x", OneTimePassword.LIFE)
            .compose(SampleNotices.accessKeySent(Language.JA));
    assertThat(mail.text()).contains("\n" + base.toString().replaceAll("/$", "") + "/user/login\n");
  }

  @Test
  @DisplayName("a long name is folded, in the mail's width")
  void longNames() {
    String name = "例示".repeat(30) + "株式会社";
    String text = compose(SampleNotices.received(Language.JA, name, List.of())).text();
    assertThat(text.replaceAll("\\n　  ", "")).contains(name);
    assertThat(text.lines().filter(line -> !line.contains("://")))
        .allSatisfy(line -> assertThat(FoldedLine.columns(line)).isLessThanOrEqualTo(78));
  }

  @Test
  @DisplayName("each document to submit has a line")
  void documents() {
    List<String> documents = List.of("One", "Two");
    assertThat(compose(SampleNotices.received(Language.JA, "例示", documents)).text())
        .contains("\n　・One\n　・Two\n");
    assertThat(compose(SampleNotices.received(Language.EN, "例示", documents)).text())
        .contains("\n  - One\n  - Two\n");
    assertThat(compose(SampleNotices.received(Language.JA, "例示", List.of())).text())
        .contains("このお申込では、書類のご提出は必要ありません。");
  }

  @Test
  @DisplayName("the lines of a reason stay lines")
  void reasonOfManyLines() {
    assertThat(compose(SampleNotices.refused(Language.JA, "一つ目。\n\n二つ目。")).text())
        .contains("\n　一つ目。\n\n　二つ目。\n");
  }

  @ParameterizedTest
  @CsvSource({"'\r\nBcc: evil@example.com'", "'\nX: y'", "'\u0085X: y'", "'\u2028X: y'", "'\0'"})
  @DisplayName("no value adds a header or a line")
  void injection(String attack) {
    Notice notice =
        new Notice.ApplicationRefused(
            SampleNotices.TO,
            Language.JA,
            "花子" + attack,
            "R1" + attack,
            "SR" + attack,
            "www" + attack,
            "例示" + attack,
            "理由");
    Mail mail = compose(notice);
    assertThat(mail.subject()).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    assertThat(mail.text()).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029&&[^\\n]]");
    assertThat(mail.text().lines())
        .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X"));
  }

  @Test
  @DisplayName("a value that looks like a place stays as it is")
  void placesInValues() {
    Mail mail =
        compose(SampleNotices.received(Language.JA, "{loginUrl} $1 \\", List.of("{reason}")));
    assertThat(mail.text()).contains("：{loginUrl} $1 \\\n").contains("　・{reason}\n");
  }

  private Mail compose(Notice notice) {
    return composer.compose(notice);
  }

  /** The texts of the notice's components; what the mail is about but does not say is left out. */
  private static List<String> factsOf(Notice notice) {
    return Stream.of(notice.getClass().getRecordComponents())
        .filter(component -> !NOT_SAID.contains(component.getName()))
        .flatMap(component -> {
          try {
            return texts(component.getAccessor().invoke(notice));
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
          }
        })
        .toList();
  }

  private static Stream<String> texts(Object value) {
    return switch (value) {
      case Collection<?> items -> items.stream().flatMap(PlainTextMailComposerTest::texts);
      case Notice.ControlInstructions.Setting(String place, String content) ->
          Stream.of(place, content);
      case AccessKey key -> Stream.of(key.grouped());
      case AccessChange _ -> Stream.of(); // said in the words of the language
      case EmailAddress address -> Stream.of(address.text());
      default -> Stream.of(value.toString());
    };
  }
}
