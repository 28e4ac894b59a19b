package jp.passportweb.web.request.draft;

import java.time.LocalDate;
import java.util.List;
import jp.passportweb.application.request.continuation.ReadContinuation.Continuation;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.request.draft.ContactsForm.People;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.web.applicationrecord.ContentFacts;
import jp.passportweb.web.applicationrecord.Fact;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;
import org.jspecify.annotations.Nullable;

/**
 * 証明書継続発行申請 入力画面: everything on one page (CON-1).
 *
 * @param unsent why it was not sent; null where nobody tried
 * @param newNames whether it was not sent because its names were not seen yet
 */
public record ContinuationView(
    BasicScreen.BasicView basic,
    DraftReading reading,
    Continuation continuation,
    ContinuationBand band,
    @Nullable Unsent unsent,
    boolean newNames) {

  /** The names of the next certificate: of the CSR once it is good, else as before. */
  public List<DnsName> names() {
    return names(reading, continuation);
  }

  static List<DnsName> names(DraftReading reading, Continuation continuation) {
    return reading.basic().result()
            instanceof FormResult.Complete<BasicInformation>(BasicInformation typed)
        ? typed.names()
        : continuation.base().content().basic().names();
  }

  /** The same in one text, by which is told whether they were seen. */
  public String shownNames() {
    return shown(names());
  }

  static String shown(List<DnsName> names) {
    return String.join(" ", names.stream().map(DnsName::text).sorted().toList());
  }

  /** Whether nothing is left to do for the control of a name, and until when. */
  public @Nullable LocalDate goodUntil(DnsName name, LocalDate today) {
    LocalDate until = continuation.namesUntil();
    return until != null
            && !today.isAfter(until)
            && continuation.base().content().basic().names().contains(name)
        ? until
        : null;
  }

  /** Whether the key is the one of the certificate that ends; another is advised. */
  public boolean isSameKey() {
    var request = reading.basic().csr().request();
    return request != null
        && request.keyHash().equals(continuation.base().content().basic().keyHash());
  }

  /** The organisation line by line; empty while something in it is wrong. */
  public List<Fact> organization(Page page) {
    return reading.organization() instanceof FormResult.Complete<Organization>(Organization now)
        ? ContentFacts.organization(page, now, continuation.before().organization())
        : List.of();
  }

  public List<Fact> applicant(Page page) {
    return reading.people() instanceof FormResult.Complete<People>(People now)
        ? ContentFacts.applicant(page, now.applicant(), continuation.before().applicant())
        : List.of();
  }

  public List<Fact> contact(Page page, ContactRole role) {
    return reading.people() instanceof FormResult.Complete<People>(People now)
        ? ContentFacts.contact(
            page, now.contacts().of(role), continuation.before().contacts().of(role))
        : List.of();
  }

  /** A contact as typed; of the contract while something is wrong. */
  public Contact person(ContactRole role) {
    Contacts contacts =
        reading.people() instanceof FormResult.Complete<People>(People now)
            ? now.contacts()
            : continuation.before().contacts();
    return contacts.of(role);
  }

  /** The organisation as typed; of the contract while something is wrong. */
  public Organization organization() {
    return reading.organization() instanceof FormResult.Complete<Organization>(Organization now)
        ? now
        : continuation.before().organization();
  }
}
