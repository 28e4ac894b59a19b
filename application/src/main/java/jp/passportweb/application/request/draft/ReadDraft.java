package jp.passportweb.application.request.draft;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.FormResult.Incomplete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.revocation.RevocationRules;
import jp.passportweb.domain.signingrequest.CertifiableNames;

/** Reads what a draft says, step by step, and how far it is complete. */
@Assembled
public final class ReadDraft {
  private final Catalog catalog;
  private final ApplicationRecords records;
  private final ReadBasic readBasic;

  public ReadDraft(
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      CertifiableNames certifiable,
      ApplicationRecords records,
      CheckCoupon checkCoupon) {
    this.catalog = catalog;
    this.records = records;
    this.readBasic = new ReadBasic(catalog, examineSigningRequest, certifiable, checkCoupon);
  }

  /** 基本情報 as read: the CSR's examination stands beside it even where something is wrong. */
  public record Basic(SigningRequestExamination csr, FormResult<BasicInformation> result) {}

  public CertificateService service(Draft draft) {
    return catalog.serviceOf(draft.service());
  }

  /** The documents to agree to. */
  public List<AgreementDocument> agreement(Draft draft) {
    return catalog.agreement(draft.type(), draft.service());
  }

  /** The record that the draft's request is made from. */
  public Optional<ApplicationRecord> base(Draft draft) {
    return Optional.ofNullable(draft.base()).flatMap(records::byId);
  }

  /**
   * What was there before, to mark the difference: the base's content with the present contacts.
   */
  public Optional<ApplicationContent> before(Draft draft) {
    return base(draft)
        .map(base ->
            withContacts(
                base.content(),
                Optional.ofNullable(base.contract())
                    .flatMap(records::latestOf)
                    .orElse(base)
                    .content()
                    .contacts()));
  }

  /** What the kind asks besides the content, as far as the record offers it (REV-4). */
  public FormResult<Request> request(Draft draft) {
    FormResult<Request> read = RequestForm.read(draft);
    return read instanceof Complete<Request>(Request.Revocation(var _, var reason))
            && !revocationReasons(draft).contains(reason)
        ? new Incomplete<>(
            List.of(new FieldProblem(RequestForm.REVOCATION, new InputProblem.NotAChoice())))
        : read;
  }

  /** The reasons for a revocation that the draft's record offers now. */
  public List<RevocationReason> revocationReasons(Draft draft) {
    return base(draft).map(base -> RevocationRules.reasons(base.status())).orElse(List.of());
  }

  public Basic basic(Draft draft) {
    return readBasic.read(draft, base(draft).orElse(null));
  }

  public FormResult<Organization> organization(Draft draft) {
    return OrganizationForm.read(draft.typed(), service(draft));
  }

  /** 申請者 and 担当者; incomplete while the organisation is. */
  public FormResult<ContactsForm.People> people(Draft draft) {
    return switch (organizationOfContacts(draft)) {
      case Complete<Organization>(Organization organization) ->
          ContactsForm.read(draft.typed(), organization);
      case Incomplete<Organization>(List<FieldProblem> problems) -> new Incomplete<>(problems);
    };
  }

  /** The first step that still needs something; CONFIRMATION when none does. */
  public Step firstIncomplete(Draft draft) {
    if (draft.isSubmitted()) {
      return Step.DONE;
    }
    return Step.of(draft.type()).stream()
        .filter(step -> !isComplete(draft, step))
        .findFirst()
        .orElse(Step.CONFIRMATION);
  }

  private boolean isComplete(Draft draft, Step step) {
    return switch (step) {
      case SERVICE ->
          draft.type() != RequestType.SERVICE_SWITCH
              || base(draft).filter(b -> b.service().equals(draft.service())).isEmpty();
      case AGREEMENT -> draft.consent() != null;
      case DETAILS -> request(draft).problems().isEmpty();
      case BASIC -> basic(draft).result().problems().isEmpty();
      case ORGANIZATION -> organization(draft).problems().isEmpty();
      case CONTACTS -> people(draft).problems().isEmpty();
      case CONFIRMATION, DONE -> false;
    };
  }

  private FormResult<Organization> organizationOfContacts(Draft draft) {
    return draft.type() == RequestType.CONTACT_CHANGE
        ? new Complete<>(base(draft).orElseThrow().content().organization())
        : organization(draft);
  }

  /** The whole application, when every step is complete. */
  public Optional<ApplicationContent> content(Draft draft) {
    return switch (draft.type()) {
      case NEW, RENEWAL, CONTINUATION, REISSUE, SERVICE_SWITCH -> typedContent(draft);
      case CONTACT_CHANGE ->
          people(draft) instanceof Complete<ContactsForm.People>(ContactsForm.People people)
              ? base(draft)
                  .map(base -> withContacts(base.content().withoutCoupon(), people.contacts()))
              : Optional.empty();
      case REVOCATION, TERMINATION, CANCELLATION ->
          base(draft).map(base -> base.content().withoutCoupon());
    };
  }

  private static ApplicationContent withContacts(ApplicationContent content, Contacts contacts) {
    return new ApplicationContent(
        content.basic(), content.organization(), content.applicant(), contacts);
  }

  private Optional<ApplicationContent> typedContent(Draft draft) {
    if (basic(draft).result() instanceof Complete<BasicInformation>(BasicInformation basic)
        && organization(draft) instanceof Complete<Organization>(Organization organization)
        && people(draft) instanceof Complete<ContactsForm.People>(ContactsForm.People people)) {
      return Optional.of(
          new ApplicationContent(basic, organization, people.applicant(), people.contacts()));
    }
    return Optional.empty();
  }
}
