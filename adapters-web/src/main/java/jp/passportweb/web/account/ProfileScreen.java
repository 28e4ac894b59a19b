package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.search.Search;
import jp.passportweb.web.page.Countries;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OrganizationChoices;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;

/** アカウント情報登録入力画面 as it is shown. */
@Singleton
public final class ProfileScreen {
  private static final int IMPORTS = 10;

  /** What stands in the certificate, a section of its own. */
  private static final List<String> SUBJECT =
      List.of(
          OrganizationForm.SUBJECT_NAME, OrganizationForm.PREFECTURE, OrganizationForm.LOCALITY);

  private final ListRecords listRecords;
  private final Pages pages;

  ProfileScreen(ListRecords listRecords, Pages pages) {
    this.listRecords = listRecords;
    this.pages = pages;
  }

  /**
   * The form.
   *
   * @param address where one-time passwords go now
   * @param action where it is posted
   * @param version of the account that it was filled from
   * @param notice what happened to it, the end of a message's key; empty where nothing did
   * @param imports the applications whose data can be imported
   */
  public record ProfileView(
      FormView form,
      String address,
      String action,
      long version,
      String notice,
      List<RecordSummary> imports,
      Map<String, String> kinds,
      Map<String, String> prefectures,
      Map<String, String> countries) {

    /** Whether the way to another address is open. */
    public boolean isMoving() {
      return form.error(ProfileForm.OTP_ADDRESS) != null || form.error("confirm") != null;
    }

    /** Whether a section must be open: something in it is wrong. */
    public boolean isOpen(String section) {
      return form.errors().keySet().stream().anyMatch(field -> section(field).equals(section));
    }

    /** A section's present value in one line; empty where nothing is registered. */
    public String value(Page page, String section) {
      return switch (section) {
        case "organization" ->
            line(
                form.value(OrganizationForm.NAME),
                form.value(OrganizationForm.REGISTRATION_NUMBER));
        case "subject" ->
            line(form.value(OrganizationForm.SUBJECT_NAME), form.value(OrganizationForm.LOCALITY));
        case "reseller" -> form.value(ProfileForm.RESELLER_CODE);
        default -> person(page, ContactRole.valueOf(section));
      };
    }

    private String person(Page page, ContactRole role) {
      String department = form.value(ContactForm.field(role, ContactForm.DEPARTMENT));
      return line(
          form.value(ContactForm.field(role, ContactForm.NAME))
              + (department.isBlank() ? "" : page.aside(department)),
          form.value(ContactForm.field(role, ContactForm.PHONE)));
    }

    private static String line(String first, String second) {
      return (first + "　" + second).strip();
    }

    private static String section(String field) {
      if (SUBJECT.contains(field)) {
        return "subject";
      }
      if (field.startsWith(ProfileForm.ORGANIZATION)) {
        return "organization";
      }
      for (ContactRole role : ContactRole.values()) {
        if (field.startsWith(ContactForm.prefix(role))) {
          return role.name();
        }
      }
      return field.equals(ProfileForm.RESELLER_CODE) ? "reseller" : "";
    }
  }

  HttpResponse<String> show(
      HttpRequest<?> request,
      Account account,
      HttpStatus status,
      FormView form,
      String action,
      long version,
      String notice) {
    Page page = pages.page(request);
    ProfileView view =
        new ProfileView(
            form,
            account.otpAddress().text(),
            action,
            version,
            notice,
            imports(account),
            OrganizationChoices.kinds(page),
            OrganizationChoices.prefectures(page),
            Countries.of(page));
    return pages.show(request, status, "account/profile.jte", view);
  }

  /** The latest applications for a certificate. */
  private List<RecordSummary> imports(Account account) {
    RecordLists.Sort latest = new RecordLists.Sort(RecordLists.Column.APPLIED_AT, false);
    return listRecords.list(account.id(), false, Search.NOTHING_SAID, latest, 1).rows().stream()
        .filter(row -> row.requestType().certifies())
        .limit(IMPORTS)
        .toList();
  }
}
