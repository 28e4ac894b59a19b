package jp.passportweb.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * What a template has at hand besides its own view: the reader's language, the forms' token, who is
 * logged in.
 *
 * @param now the instant of the request
 * @param path of this page, for the language switch
 * @param account the account that is logged in to the portal
 * @param operator the operator that is logged in to the office
 * @param sessionEndsAt when that login ends if nothing is done
 */
public record Page(
    Messages messages,
    Visit visit,
    WebSettings settings,
    Instant now,
    String path,
    @Nullable Account account,
    @Nullable Operator operator,
    @Nullable Instant sessionEndsAt) {
  private static final DateTimeFormatter JA_DAY = formatter("uuuu/MM/dd");
  private static final DateTimeFormatter EN_DAY = formatter("uuuu-MM-dd");
  private static final DateTimeFormatter JA_MONTH_DAY = formatter("MM/dd");
  private static final DateTimeFormatter EN_MONTH_DAY = formatter("MM-dd");
  private static final DateTimeFormatter CLOCK = formatter("HH:mm");
  private static final DateTimeFormatter SECOND = formatter("HH:mm:ss");

  public Language language() {
    return visit.language();
  }

  /** The same page's words in a language. */
  public Page in(Language language) {
    return new Page(
        messages, visit.in(language), settings, now, path, account, operator, sessionEndsAt);
  }

  /** Whether this is a page of the staff's office. */
  public boolean inOffice() {
    return path.equals("/office") || path.startsWith("/office/");
  }

  /** Whether the member of staff who reads this may do so; nobody else may. */
  public boolean may(Capability capability) {
    return operator != null && operator.role().may(capability);
  }

  /** The first page of where the reader is. */
  public String first() {
    return inOffice() ? "/office" : "/";
  }

  /** The text of a message, its places filled. */
  public String t(String key, Object... arguments) {
    return messages.text(language(), key, arguments);
  }

  public boolean has(String key) {
    return messages.has(language(), key);
  }

  public String t(LocalizedText text) {
    return text.in(language());
  }

  /** What is wrong with a value, in the reader's language. */
  public String problem(InputProblem problem, String label) {
    return ProblemWords.say(this, problem, label);
  }

  /** The ids of the hint and the error of a field, or nothing. */
  public @Nullable String describedBy(FormView form, String field, String hint) {
    String ids =
        (hint.isEmpty() ? "" : field + "-h ") + (form.error(field) == null ? "" : field + "-e");
    return ids.isEmpty() ? null : ids.strip();
  }

  public String csrf() {
    return visit.csrf();
  }

  public String htmlLanguage() {
    return language().name().toLowerCase(Locale.ROOT);
  }

  public String day(LocalDate day) {
    return (language() == Language.JA ? JA_DAY : EN_DAY).format(day);
  }

  public String day(Instant instant) {
    return day(civil(instant).toLocalDate());
  }

  public String time(Instant instant) {
    return day(instant) + " " + CLOCK.format(civil(instant));
  }

  /** 24時間, or 90分 where it is no whole number of hours. */
  public String lasting(Duration duration) {
    return duration.toMinutesPart() == 0
        ? t("common.hours", String.valueOf(duration.toHours()))
        : t("common.minutes", String.valueOf(duration.toMinutes()));
  }

  /** How long a one-time password counts (OTP-3). */
  public String passwordLife() {
    return lasting(settings.passwordLife());
  }

  /** 2026/08/11 〜 2027/02/25. */
  public String span(LocalDate from, LocalDate until) {
    return day(from) + t("common.span") + day(until);
  }

  /** First day, and the minute of the end: 2026/08/11 〜 2027/02/25 23:59. */
  public String span(Validity validity) {
    return day(validity.notBefore()) + t("common.span") + time(validity.notAfter());
  }

  /** 12/13: a day of which the year goes without saying. */
  public String monthDay(Instant instant) {
    return monthDay(civil(instant).toLocalDate());
  }

  /** 12/13 21:05: a moment of which the year goes without saying. */
  public String moment(Instant instant) {
    return monthDay(instant) + " " + CLOCK.format(civil(instant));
  }

  /** 12/13 21:05:07: as {@link #moment} to the second. */
  public String second(Instant instant) {
    return monthDay(instant) + " " + SECOND.format(civil(instant));
  }

  public String monthDay(LocalDate day) {
    return (language() == Language.JA ? JA_MONTH_DAY : EN_MONTH_DAY).format(day);
  }

  /** The day that it is in Tokyo. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, ValidityRules.TOKYO);
  }

  /** How many days there are from today, in Tokyo, to the day of an instant; none to one past. */
  public long daysUntil(Instant instant) {
    return Math.max(0, ChronoUnit.DAYS.between(today(), civil(instant).toLocalDate()));
  }

  /** The first character of a name, for a person's mark; nothing of none. */
  public String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** A remark in brackets, to stand right behind what it is on. */
  public String aside(String remark) {
    return t("common.aside", remark);
  }

  /** 〒150-0001 and the address after it; nothing where there is no address. */
  public String address(@Nullable PostalCode postalCode, @Nullable Address address) {
    String text = address == null ? "" : address.text();
    if (postalCode == null) {
      return text;
    }
    return postalCode.isJapanese()
        ? "〒" + postalCode.hyphenated() + "　" + text
        : text + " " + postalCode.digits();
  }

  /** Where an organisation is reached. */
  public String address(Organization organization) {
    Organization.Place place = organization.reachedAt();
    return address(place.postalCode(), place.address());
  }

  /** A key as it was described when it came: RSA 2048ビット, P-256. */
  public String key(String description) {
    return description.matches("RSA \\d+") ? t("key.bits", description) : description;
  }

  /** 希望する and 希望しない. */
  public Map<String, String> wanted() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("yes", t("common.wanted"));
    choices.put("no", t("common.unwanted"));
    return choices;
  }

  public Map<String, String> invoices() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (InvoiceDelivery delivery : InvoiceDelivery.values()) {
      choices.put(delivery.name(), t("invoice." + delivery));
    }
    return choices;
  }

  /** The title of a document that was agreed to, in the version that was agreed to. */
  public String documentTitle(CertificateService service, Consent.AgreedDocument agreed) {
    return service.documents().stream()
            .filter(document -> document.code().equals(agreed.code()))
            .findFirst()
            .map(document -> t(document.title()))
            .orElse(agreed.code())
        + " "
        + agreed.version();
  }

  /** A text cut into its web addresses and what stands between. */
  public List<LinkedText> linked(String text) {
    return LinkedText.of(text);
  }

  /** A host name cut before each dot, where a line may break. */
  public List<String> breakable(String hostName) {
    return List.of(hostName.split("(?=\\.)", -1));
  }

  /** A serial number or fingerprint in groups of four. */
  public String grouped(String hex) {
    return hex.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static ZonedDateTime civil(Instant instant) {
    return instant.atZone(ValidityRules.TOKYO);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
