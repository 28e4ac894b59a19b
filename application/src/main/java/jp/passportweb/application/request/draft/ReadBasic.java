package jp.passportweb.application.request.draft;

import java.util.List;
import java.util.Objects;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.FormResult.Incomplete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.RequestForm;
import jp.passportweb.domain.request.draft.ServerNames;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.KeyDescription;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.jspecify.annotations.Nullable;

/** Reads 基本情報: the CSR, further names, the server's kind, the coupon. */
final class ReadBasic {
  private final Catalog catalog;
  private final ExamineSigningRequest examineSigningRequest;
  private final CertifiableNames certifiable;
  private final CheckCoupon checkCoupon;

  ReadBasic(
      Catalog catalog,
      ExamineSigningRequest examineSigningRequest,
      CertifiableNames certifiable,
      CheckCoupon checkCoupon) {
    this.catalog = catalog;
    this.examineSigningRequest = examineSigningRequest;
    this.certifiable = certifiable;
    this.checkCoupon = checkCoupon;
  }

  DraftReading.Basic read(Draft draft, @Nullable ApplicationRecord base) {
    boolean wildcard = catalog.serviceOf(draft.service()).wildcardAllowed();
    String pasted = draft.typed().getOrDefault(BasicForm.CSR, "");
    SigningRequestExamination csr =
        examineSigningRequest.examine(SubmittedSigningRequest.ofText(pasted), wildcard);
    FormReader form = new FormReader(draft.typed());
    if (pasted.isBlank()) {
      form.note(BasicForm.CSR, new InputProblem.Missing());
    } else if (!csr.accepted()) {
      form.note(BasicForm.CSR, new InputProblem.UnfitSigningRequest());
    }
    if (csr.accepted() && base != null) {
      compare(draft, base, csr, form);
    }
    if (draft.type() == RequestType.REISSUE) {
      RequestForm.read(draft).problems().forEach(p -> form.note(p.field(), p.problem()));
    }
    FormResult<List<DnsName>> names =
        ServerNames.join(csr.names(), form.text(BasicForm.FURTHER_NAMES), certifiable, wildcard);
    names.problems().forEach(p -> form.note(p.field(), p.problem()));
    ServerSoftware software = form.read(BasicForm.SERVER_SOFTWARE, this::serverSoftware);
    CouponNumber coupon = coupon(draft, form);
    ContactRole mailTo = form.read(BasicForm.ACCOUNT_MAIL_TO, ReadBasic::accountMailTo);
    @Nullable SigningRequest request = csr.request();
    if (!form.problems().isEmpty()
        || request == null
        || !(names instanceof Complete<List<DnsName>>(List<DnsName> joined))) {
      return new DraftReading.Basic(csr, new Incomplete<>(form.problems()));
    }
    return new DraftReading.Basic(
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
