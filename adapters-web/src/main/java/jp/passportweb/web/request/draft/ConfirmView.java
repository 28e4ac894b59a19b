package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.ShowConfirmation.Confirmation;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.request.Request;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Everything that will be applied for, and what was there before.
 *
 * @param contract of the record that the request is made from
 * @param term how long it would last; null where no certificate is asked for
 * @param telephoned who is called before anything is revoked, as the contract has it now
 * @param revocable what would be revoked; null where the request is of another kind
 * @param unsent why nothing was sent yet; null where nobody tried
 */
public record ConfirmView(
    Chosen chosen,
    FormResult<Request> request,
    ApplicationContent content,
    List<ConfirmSection> sections,
    @Nullable Contract contract,
    ForeseeTerm.@Nullable Term term,
    Contact telephoned,
    @Nullable Revocable revocable,
    @Nullable Unsent unsent) {

  /** Why a confirmation is shown again. */
  public enum Unsent {
    /** It changed since it was shown. */
    CHANGED,
    /** APP-6: there were too many applications; it can be sent later. */
    LATER,
    /** REV-5: the certificate to be revoked was not confirmed. */
    UNCONFIRMED;

    /** As the address of a page says it. */
    static @Nullable Unsent of(HttpRequest<?> request) {
      return Arrays.stream(values())
          .filter(unsent -> request.getParameters().contains(unsent.parameter()))
          .findFirst()
          .orElse(null);
    }

    /** In the address of the confirmation. */
    String parameter() {
      return switch (this) {
        case CHANGED -> "changed";
        case LATER -> "later";
        case UNCONFIRMED -> "unconfirmed";
      };
    }
  }

  static ConfirmView of(
      Page page,
      Catalog catalog,
      Confirmation confirmation,
      @Nullable Revocable revocable,
      @Nullable Unsent unsent) {
    Chosen chosen = Chosen.of(confirmation.reading());
    return new ConfirmView(
        chosen,
        confirmation.reading().request(),
        confirmation.content(),
        ConfirmSection.of(
            page, catalog, chosen, confirmation.content(), confirmation.before().orElse(null)),
        confirmation.reading().contract(),
        confirmation.term().orElse(null),
        confirmation
            .before()
            .orElse(confirmation.content())
            .contacts()
            .of(ContactRole.REGISTRATION),
        revocable,
        unsent);
  }

  /** The form, with what is missing for it to be sent. */
  public FormView form(Page page) {
    FormView form = FormView.clean(Map.of());
    return unsent == Unsent.UNCONFIRMED ? form.with("sure", page.t("revocation.unsure")) : form;
  }

  /** Why it is shown again, where that is no matter of the form. */
  public @Nullable Unsent notice() {
    return unsent == Unsent.UNCONFIRMED ? null : unsent;
  }

  /** How many lines say something else than before. */
  public long changes() {
    return sections.stream().mapToLong(ConfirmSection::changes).sum();
  }

  /** The sections to read: all but the contacts that stay the same. */
  public List<ConfirmSection> toRead() {
    return sections.stream().filter(section -> !section.same()).toList();
  }

  public List<ConfirmSection> same() {
    return sections.stream().filter(ConfirmSection::same).toList();
  }

  public String sameTitles(Page page) {
    return same().stream()
        .map(ConfirmSection::title)
        .collect(Collectors.joining(page.t("common.and")));
  }
}
