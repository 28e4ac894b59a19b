package jp.passportweb.domain.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.organization.OrganizationForm;
import org.jspecify.annotations.Nullable;

/**
 * アカウント情報登録 as typed (PROF-1, guide §6): the OTP address is mandatory, the forms of the application
 * judge whatever else is filled in.
 */
public final class ProfileForm {
  public static final String OTP_ADDRESS = "profile.otpAddress";
  public static final String RESELLER_CODE = "profile.resellerCode";

  /** What the names of the organisation's fields begin with. */
  public static final String ORGANIZATION = "organization.";

  /** What its page asks: the application's forms, but for 申請者, and what the account has besides. */
  public static final FormFields FIELDS =
      FormFields.lines(OTP_ADDRESS, RESELLER_CODE)
          .and(OrganizationForm.FIELDS)
          .and(ContactForm.fields(ContactRole.REGISTRATION))
          .and(ContactForm.fields(ContactRole.TECHNICAL))
          .and(ContactForm.fields(ContactRole.ADMINISTRATIVE));

  private ProfileForm() {}

  /** A complete form. */
  public record Filled(
      EmailAddress otpAddress, @Nullable ResellerCode resellerCode, Map<String, String> fields) {}

  public static FormResult<Filled> read(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    EmailAddress address = form.read(OTP_ADDRESS, EmailAddress::parse);
    ResellerCode code = form.readOptional(RESELLER_CODE, ResellerCode::parse);
    List<FieldProblem> problems = new ArrayList<>(form.problems());
    problems.addAll(ofFilledFields(typed));
    return problems.isEmpty()
        ? new FormResult.Complete<>(
            new Filled(Objects.requireNonNull(address), code, registered(typed)))
        : new FormResult.Incomplete<>(List.copyOf(problems));
  }

  /**
   * What an account has registered, as if it had been typed.
   *
   * @param code its 特約店コード, granted or waiting
   */
  public static Map<String, String> typed(
      Account account, @Nullable ResellerCode code, AccountProfile profile) {
    Map<String, String> typed = new HashMap<>(profile.fields());
    typed.put(OTP_ADDRESS, account.otpAddress().text());
    typed.put(RESELLER_CODE, code == null ? "" : code.text());
    return Map.copyOf(typed);
  }

  /**
   * What was typed, its empty fields filled from an application (PROF-3). An address that is typed
   * twice is one field: it is filled where neither is typed.
   */
  public static Map<String, String> filling(
      Map<String, String> typed, Map<String, String> application) {
    Map<String, String> filled = new HashMap<>(typed);
    application.forEach((field, text) -> {
      if (isOfApplication(field) && !text.isBlank() && isBlank(typed, field)) {
        filled.put(field, text);
      }
    });
    return Map.copyOf(FIELDS.kept(filled));
  }

  private static List<FieldProblem> ofFilledFields(Map<String, String> typed) {
    List<FieldProblem> problems =
        new ArrayList<>(OrganizationForm.readForAnyService(typed).problems());
    for (ContactRole role : ContactRole.values()) {
      problems.addAll(ContactForm.problems(typed, role));
    }
    problems.removeIf(problem -> isBlank(typed, problem.field()));
    return problems;
  }

  /** An address that is typed twice is filled in as soon as either field is. */
  private static boolean isBlank(Map<String, String> typed, String field) {
    String twin =
        field.endsWith("." + ContactForm.EMAIL)
            ? field.replace(ContactForm.EMAIL, ContactForm.EMAIL_AGAIN)
            : field.replace(ContactForm.EMAIL_AGAIN, ContactForm.EMAIL);
    return typed.getOrDefault(field, "").isBlank() && typed.getOrDefault(twin, "").isBlank();
  }

  /** The fields of the application's forms that are filled in, their widths repaired. */
  private static Map<String, String> registered(Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>();
    typed.forEach((field, text) -> {
      if (!text.isBlank() && isOfApplication(field)) {
        fields.put(field, JapaneseText.name(text));
      }
    });
    return fields;
  }

  private static boolean isOfApplication(String field) {
    return field.startsWith(ORGANIZATION)
        || List.of(ContactRole.values()).stream()
            .anyMatch(role -> field.startsWith(ContactForm.prefix(role)));
  }
}
