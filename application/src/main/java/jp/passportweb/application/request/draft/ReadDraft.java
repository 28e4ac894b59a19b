package jp.passportweb.application.request.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.FormResult.Incomplete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.ServerNames;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.KeyDescription;
import jp.passportweb.domain.signingrequest.PublicSuffixes;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.jspecify.annotations.Nullable;

/** Reads what a draft says, step by step, and how far it is complete. */
public final class ReadDraft {
  private final Catalog catalog;
  private final ExamineSigningRequest examineSigningRequest;
  private final PublicSuffixes suffixes;
  private final ApplicationRecords records;
  private final CheckCoupon checkCoupon;

  public ReadDraft(
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      PublicSuffixes suffixes,
      ApplicationRecords records,
      CheckCoupon checkCoupon) {
    this.checkCoupon = checkCoupon;
    this.records = records;
    this.catalog = catalog;
    this.examineSigningRequest = examineSigningRequest;
    this.suffixes = suffixes;
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

  /** What the kind asks besides the content. */
  public FormResult<Request> request(Draft draft) {
    return RequestForm.read(draft);
  }

  public Basic basic(Draft draft) {
    boolean wildcard = service(draft).wildcardAllowed();
    String pasted = draft.typed().getOrDefault(BasicForm.CSR, "");
    SigningRequestExamination csr =
        examineSigningRequest.examine(SubmittedSigningRequest.ofText(pasted), wildcard);
    FormReader form = new FormReader(draft.typed());
    if (pasted.isBlank()) {
      form.note(BasicForm.CSR, new InputProblem.Missing());
    } else if (!csr.accepted()) {
      form.note(BasicForm.CSR, new InputProblem.UnfitSigningRequest());
    }
    if (csr.accepted()) {
      base(draft).ifPresent(base -> compare(draft, base, csr, form));
    }
    if (draft.type() == RequestType.REISSUE) {
      request(draft).problems().forEach(p -> form.note(p.field(), p.problem()));
    }
    FormResult<List<DnsName>> names =
        ServerNames.join(csr.names(), form.text(BasicForm.FURTHER_NAMES), suffixes, wildcard);
    names.problems().forEach(p -> form.note(p.field(), p.problem()));
    ServerSoftware software = form.read(BasicForm.SERVER_SOFTWARE, this::serverSoftware);
    CouponNumber coupon = coupon(draft, form);
    ContactRole mailTo = form.read(BasicForm.ACCOUNT_MAIL_TO, ReadDraft::accountMailTo);
    @Nullable SigningRequest request = csr.request();
    if (!form.problems().isEmpty()
        || request == null
        || !(names instanceof Complete<List<DnsName>>(List<DnsName> joined))) {
      return new Basic(csr, new Incomplete<>(form.problems()));
    }
    return new Basic(
        csr,
        new Complete<>(
            new BasicInformation(
                request.der(),
                request.subjectPublicKeyInfo(),
                KeyDescription.of(request.key()),
                joined,
                Objects.requireNonNull(software).code(),
                coupon,
                Objects.requireNonNull(mailTo))));
  }

  /** COU-1: what buys nothing is not paid with a coupon, whatever was typed. */
  private @Nullable CouponNumber coupon(Draft draft, FormReader form) {
    return draft.type().sells()
        ? form.readOptional(
            BasicForm.COUPON, typed -> checkCoupon.check(typed, draft.service(), draft.offering()))
        : null;
  }

  public FormResult<Organization> organization(Draft draft) {
    return OrganizationForm.read(draft.typed(), service(draft));
  }

  /** REI-4, CON-1: the common name stays. §6.5: a compromised key does not come again. */
  private static void compare(
      Draft draft, ApplicationRecord base, SigningRequestExamination csr, FormReader form) {
    boolean nameStays =
        draft.type() == RequestType.REISSUE || draft.type() == RequestType.CONTINUATION;
    DnsName commonName = base.content().basic().commonName();
    if (nameStays && !csr.names().getFirst().equals(commonName)) {
      form.note(BasicForm.CSR, new InputProblem.OtherCommonName(commonName.text()));
    }
    boolean sameKey =
        Objects.requireNonNull(csr.request()).keyHash().equals(base.content().basic().keyHash());
    if (sameKey && draft.typed().getOrDefault(RequestForm.COMPROMISED, "").equals("yes")) {
      form.note(BasicForm.CSR, new InputProblem.CompromisedKeyAgain());
    }
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

  /** An account that exists is not asked: its mail went out long ago (ACC-1). */
  private static Parsed<ContactRole> accountMailTo(String typed) {
    return typed.isBlank()
        ? Parsed.good(ContactRole.REGISTRATION)
        : Choice.of(ContactRole.class).apply(typed);
  }

  private Parsed<ServerSoftware> serverSoftware(String typed) {
    if (typed.isBlank()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return catalog
        .serverSoftware(typed)
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }
}
