package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.CivilDateTime;
import jp.passportweb.domain.input.CivilDay;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.TypedText;
import jp.passportweb.domain.revocation.CertificateClue;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** A campaign as it is typed: the selection, the ground, what holders are told. */
public final class CampaignForm {
  public static final String TITLE = "campaignTitle";
  public static final String DRY_RUN = "campaignKind";
  public static final String GROUND = "ground";
  public static final String RECEIVED_AT = "receivedAt";
  public static final String AUTHORITY = "selectAuthority";
  public static final String ISSUED_FROM = "selectFrom";
  public static final String ISSUED_UNTIL = "selectUntil";
  public static final String KEY = "selectKey";
  public static final String SERVICE = "selectService";
  public static final String APPLICANT = "selectApplicant";
  public static final String KEYS = "selectKeys";
  public static final String SERIALS = "selectSerials";
  public static final String REPORT = "selectReport";
  public static final String JAPANESE = "wordsJa";
  public static final String ENGLISH = "wordsEn";

  private CampaignForm() {}

  /** 本番 or 演習. */
  public enum Kind {
    REAL,
    DRY_RUN
  }

  /** A complete form. */
  public record Filled(
      String title,
      Kind kind,
      CertificateSelection selection,
      RevocationGround ground,
      Instant receivedAt,
      String japanese,
      String english) {}

  public static FormResult<Filled> read(Map<String, String> typed, Instant now) {
    FormReader form = new FormReader(typed);
    ShortText title = form.read(TITLE, ShortText::parse);
    Kind kind = form.read(DRY_RUN, Choice.of(Kind.class));
    RevocationGround ground = form.read(GROUND, Choice.of(RevocationGround.class));
    Instant receivedAt = form.read(RECEIVED_AT, text -> CivilDateTime.parsePast(text, now));
    CertificateSelection selection = selection(form);
    LongText japanese = form.read(JAPANESE, LongText::parse);
    LongText english = form.read(ENGLISH, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(
            new Filled(
                Objects.requireNonNull(title).text(),
                Objects.requireNonNull(kind),
                selection,
                Objects.requireNonNull(ground),
                Objects.requireNonNull(receivedAt),
                Objects.requireNonNull(japanese).text(),
                Objects.requireNonNull(english).text()))
        : new FormResult.Incomplete<>(form.problems());
  }

  private static CertificateSelection selection(FormReader form) {
    LocalDate from = form.readOptional(ISSUED_FROM, CampaignForm::day);
    LocalDate until = form.readOptional(ISSUED_UNTIL, CampaignForm::day);
    if (from != null && until != null && until.isBefore(from)) {
      form.note(ISSUED_UNTIL, new InputProblem.EndsBeforeItBegins());
    }
    List<SpkiHash> keys = form.readOptional(KEYS, lines(CampaignForm::key));
    List<SerialNumber> serials = form.readOptional(SERIALS, lines(CertificateClue::serial));
    UUID report = form.readOptional(REPORT, CampaignForm::id);
    CertificateSelection selection =
        new CertificateSelection(
            form.text(AUTHORITY).strip(),
            from,
            until,
            form.text(KEY).strip(),
            form.text(SERVICE).strip(),
            form.text(APPLICANT).strip().toUpperCase(Locale.ROOT),
            keys == null ? List.of() : keys,
            serials == null ? List.of() : serials,
            report);
    boolean unsaid = form.text(KEYS).isBlank() && form.text(SERIALS).isBlank();
    if (selection.isEverything() && unsaid && form.text(REPORT).isBlank()) {
      form.note(AUTHORITY, new InputProblem.Missing());
    }
    return selection;
  }

  private static Parsed<LocalDate> day(String typed) {
    return CivilDay.parseNotBefore(typed, LocalDate.EPOCH);
  }

  private static Parsed<UUID> id(String typed) {
    try {
      return Parsed.good(UUID.fromString(typed.strip()));
    } catch (IllegalArgumentException e) {
      return Parsed.bad(new InputProblem.NotAChoice());
    }
  }

  private static Optional<SpkiHash> key(String line) {
    return CertificateClue.of(line)
        .flatMap(clue ->
            clue instanceof CertificateClue.Key(var key) ? Optional.of(key) : Optional.empty());
  }

  /** One per line; the first line that is none is named. */
  private static <T> Function<String, Parsed<List<T>>> lines(Function<String, Optional<T>> one) {
    return typed -> {
      List<String> lines =
          Arrays.stream(typed.split("[\\s,;]+", -1)).filter(line -> !line.isBlank()).toList();
      if (lines.size() > CertificateSelection.MOST_LINES) {
        return Parsed.bad(new InputProblem.OutOfRange(1, CertificateSelection.MOST_LINES));
      }
      Optional<String> unfit = lines.stream().filter(line -> one.apply(line).isEmpty()).findFirst();
      return unfit
          .<Parsed<List<T>>>map(line ->
              Parsed.bad(
                  new InputProblem.WrongScript(InputProblem.Script.CODE, TypedText.shown(line))))
          .orElseGet(() ->
              Parsed.good(lines.stream().map(one).flatMap(Optional::stream).distinct().toList()));
    };
  }
}
