package jp.passportweb.domain.contact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.PostalCode;
import org.jspecify.annotations.Nullable;

/** One contact as typed (guide §3.4, §6.2). Field names are the role's prefix and a word. */
public final class ContactForm {
  public static final String NAME = "name";
  public static final String COUNTRY = "country";
  public static final String FURIGANA = "furigana";
  public static final String COMPANY = "company";
  public static final String COMPANY_KANA = "companyKana";
  public static final String DEPARTMENT = "department";
  public static final String JOB_TITLE = "jobTitle";
  public static final String POSTAL_CODE = "postalCode";
  public static final String ADDRESS = "address";
  public static final String PHONE = "phone";
  public static final String EXTENSION = "extension";
  public static final String FAX = "fax";
  public static final String EMAIL = "email";
  public static final String EMAIL_AGAIN = "emailAgain";
  public static final String RENEWAL_NOTICE = "renewalNotice";
  public static final String OTHER_SERVICES_NOTICE = "otherServicesNotice";
  public static final String INVOICE_DELIVERY = "invoiceDelivery";

  private static final List<String> LINES =
      List.of(
          NAME,
          FURIGANA,
          DEPARTMENT,
          JOB_TITLE,
          POSTAL_CODE,
          ADDRESS,
          PHONE,
          FAX,
          EMAIL,
          EMAIL_AGAIN);

  private final ContactRole role;
  private final FormReader form;

  private ContactForm(ContactRole role, FormReader form) {
    this.role = role;
    this.form = form;
  }

  /** The name of a field of a role: {@code registration.name}. */
  public static String field(ContactRole role, String word) {
    return prefix(role) + word;
  }

  /** What stands before every field of a role. */
  public static String prefix(ContactRole role) {
    return switch (role) {
      case REGISTRATION -> "registration.";
      case TECHNICAL -> "technical.";
      case ADMINISTRATIVE -> "administrative.";
    };
  }

  /** What is asked of a role: 登録担当者 has no company of its own, 事務担当者 gets the invoice. */
  public static FormFields fields(ContactRole role) {
    FormFields asked =
        FormFields.choices(
                field(role, RENEWAL_NOTICE),
                field(role, OTHER_SERVICES_NOTICE),
                field(role, EXTENSION))
            .and(
                FormFields.lines(
                    LINES.stream().map(word -> field(role, word)).toArray(String[]::new)));
    return switch (role) {
      case REGISTRATION -> asked;
      case TECHNICAL -> asked.and(companyOf(role));
      case ADMINISTRATIVE ->
          asked.and(companyOf(role)).and(FormFields.choices(field(role, INVOICE_DELIVERY)));
    };
  }

  private static FormFields companyOf(ContactRole role) {
    return FormFields.lines(field(role, COMPANY), field(role, COMPANY_KANA))
        .and(FormFields.choices(field(role, COUNTRY)));
  }

  /**
   * Reads one contact.
   *
   * @param organization gives 登録担当者 its company (APP-4)
   */
  public static FormResult<Contact> read(
      Map<String, String> typed, ContactRole role, Organization organization) {
    return new ContactForm(role, new FormReader(typed)).read(organization);
  }

  /** PROF-1: what is wrong with one contact while the organisation is not known. */
  public static List<FieldProblem> problems(Map<String, String> typed, ContactRole role) {
    return new ContactForm(role, new FormReader(typed)).read(null).problems();
  }

  private FormResult<Contact> read(@Nullable Organization organization) {
    PersonName name = form.read(at(NAME), PersonName::parse);
    Country country = country();
    boolean abroad = !country.isJapan();
    Furigana furigana = read(FURIGANA, Furigana::parse, abroad);
    LegalName company = company(organization);
    KanaName companyKana = companyKana(organization, abroad);
    ShortText department = form.readOptional(at(DEPARTMENT), ShortText::parse);
    ShortText jobTitle = form.readOptional(at(JOB_TITLE), ShortText::parse);
    Address address = form.read(at(ADDRESS), Address::parse);
    PostalCode postalCode =
        read(POSTAL_CODE, abroad ? PostalCode::parseAbroad : PostalCode::parse, abroad);
    Extension.Typed typed = Extension.Typed.of(form.text(at(PHONE)));
    PhoneNumber phone = form.read(at(PHONE), _ -> phone(typed.number(), abroad));
    Extension extension = extension(typed.extension());
    PhoneNumber fax = form.readOptional(at(FAX), text -> number(text, abroad));
    EmailAddress email = email();
    InvoiceDelivery invoice = invoice();
    if (!form.problems().isEmpty() || company == null) {
      return new FormResult.Incomplete<>(form.problems());
    }
    return new FormResult.Complete<>(
        new Contact(
            role,
            Objects.requireNonNull(name),
            country,
            furigana,
            company,
            companyKana,
            department,
            jobTitle,
            postalCode,
            Objects.requireNonNull(address),
            Objects.requireNonNull(phone),
            extension,
            fax,
            Objects.requireNonNull(email),
            isTicked(RENEWAL_NOTICE),
            isTicked(OTHER_SERVICES_NOTICE),
            invoice));
  }

  /** What those who are abroad may leave out. */
  private <T> @Nullable T read(
      String word, Function<String, Parsed<T>> parser, boolean mayBeLeftOut) {
    return mayBeLeftOut ? form.readOptional(at(word), parser) : form.read(at(word), parser);
  }

  /** 登録担当者 is at the organisation, in Japan; of the others nothing said means Japan. */
  private Country country() {
    Country typed =
        role == ContactRole.REGISTRATION ? null : form.readOptional(at(COUNTRY), Country::parse);
    return typed == null ? Country.JAPAN : typed;
  }

  private @Nullable LegalName company(@Nullable Organization organization) {
    if (role != ContactRole.REGISTRATION) {
      return form.read(at(COMPANY), LegalName::parse);
    }
    return organization == null ? null : organization.name();
  }

  private @Nullable KanaName companyKana(@Nullable Organization organization, boolean abroad) {
    if (role != ContactRole.REGISTRATION) {
      return read(COMPANY_KANA, KanaName::parse, abroad);
    }
    return organization == null ? null : organization.kana();
  }

  private Parsed<PhoneNumber> phone(String typed, boolean abroad) {
    return role == ContactRole.REGISTRATION
        ? PhoneNumber.parseLandline(typed)
        : number(typed, abroad);
  }

  private static Parsed<PhoneNumber> number(String typed, boolean abroad) {
    return abroad ? PhoneNumber.parseAbroad(typed) : PhoneNumber.parse(typed);
  }

  /** 内線 in its field, or behind the number; both only where they are the same. */
  private @Nullable Extension extension(String behind) {
    Extension typed = form.readOptional(at(EXTENSION), Extension::parse);
    if (behind.isEmpty()
        || !(Extension.parse(behind) instanceof Parsed.Good<Extension>(Extension found))) {
      return typed;
    }
    if (typed != null && !typed.equals(found)) {
      form.note(at(EXTENSION), new InputProblem.TwoExtensions());
    }
    return found;
  }

  private @Nullable EmailAddress email() {
    EmailAddress email = form.read(at(EMAIL), EmailAddress::parse);
    String again = form.text(at(EMAIL_AGAIN));
    if (again.isBlank()) {
      form.note(at(EMAIL_AGAIN), new InputProblem.Missing());
    } else if (email != null && !email.text().equals(EmailAddress.repaired(again))) {
      form.note(at(EMAIL_AGAIN), new InputProblem.TypedTwiceDifferently());
    }
    return email;
  }

  private @Nullable InvoiceDelivery invoice() {
    return role == ContactRole.ADMINISTRATIVE
        ? form.read(at(INVOICE_DELIVERY), Choice.of(InvoiceDelivery.class))
        : null;
  }

  private boolean isTicked(String word) {
    return form.text(at(word)).equals("yes");
  }

  private String at(String word) {
    return field(role, word);
  }
}
