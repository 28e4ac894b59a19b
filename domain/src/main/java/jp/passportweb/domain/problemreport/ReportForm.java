package jp.passportweb.domain.problemreport;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.CivilDateTime;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.jspecify.annotations.Nullable;

/** A problem report as somebody types it, a visitor or staff to whom it was told. */
public final class ReportForm {
  public static final String KIND = "reportKind";
  public static final String CERTIFICATE = "reportCertificate";
  public static final String TEXT = "reportText";
  public static final String PROOF = "reportProof";
  public static final String NAME = "reporterName";
  public static final String MAIL = "reporterMail";
  public static final String CHANNEL = "reportChannel";
  public static final String LANGUAGE = "reporterLanguage";
  public static final String RECEIVED_AT = "reportReceivedAt";

  /** Of a whole certificate in PEM. */
  private static final int LONGEST_CERTIFICATE = 16_384;

  private ReportForm() {}

  /** A complete form; the proof is yet to be looked at. */
  public record Filled(
      Instant receivedAt, Reporter reporter, ReportKind kind, String certificate, String text) {}

  /** By the public page. */
  public static FormResult<Filled> ofVisitor(
      Map<String, String> typed, Language language, Instant now) {
    FormReader form = new FormReader(typed);
    Common common = common(form);
    EmailAddress mail = form.read(MAIL, EmailAddress::parse);
    return result(
        form,
        () -> {
          Reporter reporter =
              new Reporter(
                  ReportChannel.FORM, language, Objects.requireNonNull(common.name()), mail);
          return common.with(now, reporter);
        });
  }

  /** By staff to whom it came by mail or telephone; the clock runs since it came. */
  public static FormResult<Filled> ofStaff(Map<String, String> typed, Instant now) {
    FormReader form = new FormReader(typed);
    ReportChannel channel = form.read(CHANNEL, Choice.of(ReportChannel.class));
    Instant receivedAt = form.read(RECEIVED_AT, text -> CivilDateTime.parsePast(text, now));
    Language language = form.read(LANGUAGE, Choice.of(Language.class));
    Common common = common(form);
    EmailAddress mail = form.readOptional(MAIL, EmailAddress::parse);
    return result(
        form,
        () ->
            common.with(
                Objects.requireNonNull(receivedAt),
                new Reporter(
                    Objects.requireNonNull(channel),
                    Objects.requireNonNull(language),
                    Objects.requireNonNull(common.name()),
                    mail)));
  }

  private record Common(
      @Nullable ReportKind kind,
      @Nullable String certificate,
      @Nullable String text,
      @Nullable String name) {
    Filled with(Instant receivedAt, Reporter reporter) {
      return new Filled(
          receivedAt,
          reporter,
          Objects.requireNonNull(kind),
          Objects.requireNonNull(certificate),
          Objects.requireNonNull(text));
    }
  }

  private static Common common(FormReader form) {
    ReportKind kind = form.read(KIND, Choice.of(ReportKind.class));
    String certificate = form.read(CERTIFICATE, ReportForm::certificate);
    LongText text = form.read(TEXT, typed -> withoutPrivateKey(typed).then(LongText::parse));
    ShortText name = form.readOptional(NAME, ShortText::parse);
    return new Common(
        kind, certificate, text == null ? null : text.text(), name == null ? "" : name.text());
  }

  private static Parsed<String> certificate(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST_CERTIFICATE) {
      return Parsed.bad(new InputProblem.TooLong(LONGEST_CERTIFICATE, text.length()));
    }
    return withoutPrivateKey(text)
        .then(clean -> {
          String named = ReportedCertificate.named(clean);
          return JapaneseText.holdsControlCharacters(named)
              ? Parsed.bad(new InputProblem.NotACertificate())
              : Parsed.good(named);
        });
  }

  private static Parsed<String> withoutPrivateKey(String typed) {
    return SubmittedSigningRequest.holdsPrivateKey(typed)
        ? Parsed.bad(new InputProblem.PrivateKeyElsewhere())
        : Parsed.good(typed);
  }

  private static FormResult<Filled> result(FormReader form, Supplier<Filled> filled) {
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(filled.get())
        : new FormResult.Incomplete<>(form.problems());
  }
}
