package jp.passportweb.application.request.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.ContactsForm.People;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.revocation.RevocationRules;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says at one moment, read once: every step of it, and how far it is complete. A step
 * that the kind of request does not have asks nothing.
 *
 * @param agreement the documents to agree to
 * @param base the record that the request is made from; null for a new application
 * @param contract of that record
 * @param request what the kind asks besides the content
 * @param people 申請者 and 担当者; incomplete while the organisation is
 */
public record DraftReading(
    Draft draft,
    CertificateService service,
    List<AgreementDocument> agreement,
    @Nullable ApplicationRecord base,
    @Nullable Contract contract,
    FormResult<Request> request,
    Basic basic,
    FormResult<Organization> organization,
    FormResult<People> people) {

  /** 基本情報 as read: the CSR's examination stands beside it even where something is wrong. */
  public record Basic(SigningRequestExamination csr, FormResult<BasicInformation> result) {}

  /** The first step that still needs something; CONFIRMATION when none does. */
  public Step firstIncomplete() {
    if (draft.isSubmitted()) {
      return Step.DONE;
    }
    return Step.of(draft.type()).stream()
        .filter(step -> !isComplete(step))
        .findFirst()
        .orElse(Step.CONFIRMATION);
  }

  private boolean isComplete(Step step) {
    return switch (step) {
      case SERVICE ->
          draft.type() != RequestType.SERVICE_SWITCH
              || base == null
              || !base.service().equals(draft.service());
      case AGREEMENT -> isAgreed();
      case DETAILS -> request.problems().isEmpty();
      case BASIC -> basic.result().problems().isEmpty();
      case ORGANIZATION -> organization.problems().isEmpty();
      case CONTACTS -> people.problems().isEmpty();
      case CONFIRMATION, DONE -> false;
    };
  }

  /** The reasons for a revocation that the record offers now (REV-4). */
  public List<RevocationReason> revocationReasons() {
    return revocationReasons(base);
  }

  static List<RevocationReason> revocationReasons(@Nullable ApplicationRecord base) {
    return base == null ? List.of() : RevocationRules.reasons(base.status());
  }

  /** The organisation that 登録担当者 belongs to; nothing while it is not complete. */
  public Optional<Organization> organizationOfContacts() {
    if (draft.type() == RequestType.CONTACT_CHANGE) {
      return Optional.ofNullable(base).map(record -> record.content().organization());
    }
    return organization instanceof Complete<Organization>(Organization named)
        ? Optional.of(named)
        : Optional.empty();
  }

  /** The whole application, when every step is complete. */
  public Optional<ApplicationContent> content() {
    return switch (draft.type()) {
      case NEW, RENEWAL, CONTINUATION, REISSUE, SERVICE_SWITCH -> typedContent();
      case CONTACT_CHANGE ->
          people instanceof Complete<People>(People typed)
              ? ofBase().map(content -> withContacts(content, typed.contacts()))
              : Optional.empty();
      case REVOCATION, TERMINATION, CANCELLATION -> ofBase();
    };
  }

  /** COU-1: what sells nothing takes no certificate off the coupon of its base. */
  private Optional<ApplicationContent> ofBase() {
    return Optional.ofNullable(base).map(record -> record.content().withoutCoupon());
  }

  static ApplicationContent withContacts(ApplicationContent content, Contacts contacts) {
    return new ApplicationContent(
        content.basic(), content.organization(), content.applicant(), contacts);
  }

  private Optional<ApplicationContent> typedContent() {
    if (basic.result() instanceof Complete<BasicInformation>(BasicInformation information)
        && organization instanceof Complete<Organization>(Organization named)
        && people instanceof Complete<People>(People typed)) {
      return Optional.of(
          new ApplicationContent(information, named, typed.applicant(), typed.contacts()));
    }
    return Optional.empty();
  }

  /** APP-1: also to what the offering asks for; another one may have been chosen since. */
  private boolean isAgreed() {
    Consent consent = draft.consent();
    return consent != null && ofOffering().allMatch(consent::covers);
  }

  private Stream<AgreementDocument> ofOffering() {
    return draft.type().sells()
        ? service.offering(draft.offering()).stream().flatMap(o -> o.agreement().stream())
        : Stream.empty();
  }
}
