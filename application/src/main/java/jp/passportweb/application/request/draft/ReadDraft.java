package jp.passportweb.application.request.draft;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.FormResult.Incomplete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.organization.OneCorporation;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import org.jspecify.annotations.Nullable;

/** Reads what a draft says, once for all that is asked of it; its CSR is examined once. */
@Assembled
public final class ReadDraft {
  private static final DraftReading.Basic NOT_ASKED =
      new DraftReading.Basic(
          new SigningRequestExamination(null, List.of(), List.of(), List.of()),
          new Incomplete<>(List.of()));

  private final Catalog catalog;
  private final ApplicationRecords records;
  private final Contracts contracts;
  private final ReadBasic readBasic;
  private final Transactions transactions;

  public ReadDraft(
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      CertifiableNames certifiable,
      ApplicationRecords records,
      Contracts contracts,
      CheckCoupon checkCoupon,
      Transactions transactions) {
    this.catalog = catalog;
    this.records = records;
    this.contracts = contracts;
    this.readBasic = new ReadBasic(catalog, examineSigningRequest, certifiable, checkCoupon);
    this.transactions = transactions;
  }

  public DraftReading read(Draft draft) {
    return transactions.run(() -> readWhole(draft));
  }

  private DraftReading readWhole(Draft draft) {
    @Nullable ApplicationRecord base =
        Optional.ofNullable(draft.base()).flatMap(records::byId).orElse(null);
    CertificateService service = catalog.serviceOf(draft.service());
    FormResult<Organization> organization = organization(draft, service);
    boolean asked = Step.of(draft.type()).contains(Step.BASIC) && !draft.isSubmitted();
    return new DraftReading(
        draft,
        service,
        catalog.agreement(draft.type(), draft.service(), draft.offering()),
        base,
        contract(base),
        request(draft, base),
        asked ? readBasic.read(draft, base) : NOT_ASKED,
        organization,
        people(draft, base, organization));
  }

  /** ACC-2: as typed, and of the account's own corporation. */
  private FormResult<Organization> organization(Draft draft, CertificateService service) {
    FormResult<Organization> read = OrganizationForm.read(draft.typed(), service);
    return Step.of(draft.type()).contains(Step.ORGANIZATION)
        ? OneCorporation.check(
            read, draft.typed(), draft.account().flatMap(records::registrationNumberOf))
        : read;
  }

  /** What the kind asks besides the content, as far as the record offers it (REV-4). */
  private static FormResult<Request> request(Draft draft, @Nullable ApplicationRecord base) {
    FormResult<Request> read = RequestForm.read(draft);
    return read instanceof Complete<Request>(Request.Revocation(var _, var reason))
            && !DraftReading.revocationReasons(base).contains(reason)
        ? new Incomplete<>(
            List.of(new FieldProblem(RequestForm.REVOCATION, new InputProblem.NotAChoice())))
        : read;
  }

  private @Nullable Contract contract(@Nullable ApplicationRecord base) {
    return base == null || base.contract() == null
        ? null
        : contracts.byCode(base.contract()).orElse(null);
  }

  private FormResult<ContactsForm.People> people(
      Draft draft, @Nullable ApplicationRecord base, FormResult<Organization> typed) {
    if (draft.type() == RequestType.CONTACT_CHANGE && base != null) {
      FormResult<ContactsForm.People> read =
          ContactsForm.read(draft.typed(), base.content().organization());
      return draft.isSubmitted() ? read : ContactsForm.changed(read, records.contactsNow(base));
    }
    return switch (typed) {
      case Complete<Organization>(Organization named) -> ContactsForm.read(draft.typed(), named);
      case Incomplete<Organization>(List<FieldProblem> problems) -> new Incomplete<>(problems);
    };
  }

  /**
   * What was there before, to mark the difference: the base's content with the present contacts.
   */
  public Optional<ApplicationContent> before(DraftReading reading) {
    return transactions.run(() ->
        Optional.ofNullable(reading.base())
            .map(base -> DraftReading.withContacts(base.content(), records.contactsNow(base))));
  }
}
