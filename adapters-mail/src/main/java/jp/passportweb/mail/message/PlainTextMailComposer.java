package jp.passportweb.mail.message;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.termination.TerminationTime;

/** Writes every notice as plain text, from the templates under {@code /mail} on the class path. */
public final class PlainTextMailComposer implements MailComposer {
  private static final String REPORT = "/problem-report";

  private final String baseUrl;
  private final Duration passwordLife;
  private final SignedMails mails;
  private final StaffLetters staffLetters;

  /**
   * @param baseUrl of the system's pages, with or without a slash at its end
   * @param senderName who signs: the name of the service
   * @param passwordLife how long a one-time password counts (OTP-3)
   */
  public PlainTextMailComposer(URI baseUrl, String senderName, Duration passwordLife) {
    this.baseUrl = baseUrl.toString().replaceAll("/+$", "");
    this.passwordLife = passwordLife;
    this.mails = new SignedMails(this.baseUrl, senderName);
    this.staffLetters = new StaffLetters(mails, this.baseUrl);
  }

  @Override
  public Mail compose(Notice notice) {
    return switch (notice) {
      case Notice.ApplicationReceived received -> received(received);
      case Notice.AccessKeySent sent -> accessKey(sent);
      case Notice.OneTimePasswordSent sent -> oneTimePassword(sent);
      case Notice.ApplicationRefused refused -> refused(refused);
      case Notice.CertificateIssued issued -> issued(issued);
      case Notice.RequestReceived received -> received(received);
      case Notice.SigningRequestWanted wanted ->
          withLogin(notice, "signing-request-wanted", LaterLetters.values(wanted));
      case Notice.DocumentAskedAgain asked ->
          withLogin(notice, "document-asked-again", LaterLetters.values(asked));
      case Notice.ContactChangeDone done ->
          withLogin(notice, "contact-change-done", LaterLetters.values(done));
      case Notice.CertificateRevoked revoked ->
          withLogin(notice, "certificate-revoked", LaterLetters.values(revoked));
      case Notice.ContractTerminated terminated ->
          withLogin(notice, template(terminated.time()), LaterLetters.values(terminated));
      case Notice.RenewalNotice renewal ->
          withLogin(notice, "renewal-notice", LaterLetters.values(renewal));
      case Notice.ContinuationNotice continuation ->
          withLogin(notice, "continuation-notice", LaterLetters.values(continuation));
      case Notice.AutoRenewalNotice renewal ->
          withLogin(notice, "auto-renewal-notice", LaterLetters.values(renewal));
      case Notice.ContractRenewed renewed ->
          withLogin(notice, "contract-renewed", LaterLetters.values(renewed));
      case Notice.AccountConfirmationSent sent ->
          withLogin(notice, "account-confirmation-sent", AccountLetters.values(sent, life(notice)));
      case Notice.AddressProofSent sent ->
          withLogin(notice, "address-proof-sent", AccountLetters.values(sent, life(notice)));
      case Notice.OtpAddressChanged changed ->
          withLogin(notice, "otp-address-changed", AccountLetters.values(changed));
      case Notice.OtpAddressMended mended ->
          withLogin(notice, "otp-address-mended", AccountLetters.values(mended));
      case Notice.ClaimQuestioned questioned ->
          withLogin(notice, "claim-questioned", RevocationLetters.values(questioned));
      case Notice.ReportQuestioned questioned ->
          mail(notice, "report-questioned", RevocationLetters.values(questioned, baseUrl + REPORT));
      case Notice.ReissueInvited invited ->
          mail(
              notice,
              "reissue-invited",
              RevocationLetters.values(invited, baseUrl + "/replacement/" + invited.replacement()));
      case Notice.AccessKeyRecovered recovered ->
          withLogin(notice, "access-key-recovered", AccountLetters.values(recovered));
      case Notice.AccessKeyReplaced replaced ->
          withLogin(notice, "access-key-replaced", AccountLetters.values(replaced));
      case Notice.PasskeyRegistered registered ->
          withLogin(notice, "passkey-registered", AccountLetters.values(registered));
      case Notice.PasskeyRemoved removed ->
          withLogin(notice, "passkey-removed", AccountLetters.values(removed));
      case Notice.ForStaff forStaff -> staffLetters.compose(forStaff);
      case Notice.ControlProven proven ->
          withLogin(notice, "control-proven", DomainLetters.values(proven));
      case Notice.ControlAwaited awaited ->
          mail(
              notice,
              "control-awaited",
              DomainLetters.values(awaited, controlUrl(awaited.record())));
      case Notice.ControlInstructions asked ->
          mail(
              notice,
              "control-instructions",
              DomainLetters.values(asked, controlUrl(asked.record())));
      case Notice.ControlApprovalAsked asked ->
          mail(
              notice,
              "control-approval-asked",
              DomainLetters.values(asked, baseUrl + "/domain-approval/" + asked.link()));
      case Notice.IssuanceForbidden forbidden ->
          mail(
              notice,
              "issuance-forbidden",
              DomainLetters.values(forbidden, controlUrl(forbidden.record())));
      case Notice.RefusalReported reported ->
          mail(notice, "refusal-reported", DomainLetters.values(reported));
      case Notice.ProblemReportReceived received ->
          mail(
              notice,
              "problem-report-received",
              RevocationLetters.values(received, baseUrl + REPORT));
      case Notice.ProblemReportAnswered answered ->
          mail(
              notice,
              "problem-report-answered",
              RevocationLetters.values(answered, baseUrl + REPORT));
      case Notice.ProblemReportTold told ->
          withLogin(notice, "problem-report-told", RevocationLetters.values(told));
      case Notice.OfficeWrote wrote ->
          mail(
              notice,
              ConversationLetters.template(wrote),
              ConversationLetters.values(
                  wrote, baseUrl + "/user/records/" + wrote.record() + "#conversation"));
      case Notice.CertificatesToReplace replaced ->
          mail(
              notice,
              RevocationLetters.template(replaced),
              RevocationLetters.values(
                  replaced, baseUrl + "/replacement/" + replaced.replacement()));
    };
  }

  private Mail received(Notice.ApplicationReceived notice) {
    Map<String, String> values = new HashMap<>();
    values.put("addressee", notice.addressee());
    values.put("receiptNumber", notice.receiptNumber());
    values.put("service", notice.service());
    values.put("offering", notice.offering());
    values.put("serverName", notice.serverName());
    values.put("organizationName", notice.organizationName());
    values.put("loginUrl", loginUrl());
    if (notice.documents().isEmpty()) {
      return mail(notice, "application-received-without-documents", values);
    }
    values.putAll(documents(notice.documents(), notice.language()));
    return mail(notice, "application-received", values);
  }

  private Mail received(Notice.RequestReceived notice) {
    Map<String, String> values = new HashMap<>(LaterLetters.values(notice));
    if (notice.documents().isEmpty()) {
      return withLogin(notice, "request-received", values);
    }
    values.putAll(documents(notice.documents(), notice.language()));
    return withLogin(notice, "request-received-with-documents", values);
  }

  private Map<String, String> documents(List<String> documents, Language language) {
    String bullet = language == Language.JA ? "・" : "- ";
    return Map.of(
        "supportUrl",
        mails.supportUrl(),
        "documents",
        bullet + String.join("\n" + bullet, documents));
  }

  private Mail accessKey(Notice.AccessKeySent notice) {
    return mail(
        notice,
        "access-key-sent",
        Map.of(
            "addressee", notice.addressee(),
            "organizationName", notice.organizationName(),
            "accessKey", notice.key().grouped(),
            "loginUrl", loginUrl()));
  }

  private Mail oneTimePassword(Notice.OneTimePasswordSent notice) {
    return mail(
        notice,
        "one-time-password-sent",
        Map.of(
            "organizationName",
            notice.organizationName(),
            "password",
            notice.password(),
            "life",
            life(notice),
            "passwordUrl",
            loginUrl() + "/link/" + notice.link()));
  }

  private String life(Notice notice) {
    return LastingWords.of(passwordLife, notice.language());
  }

  private Mail refused(Notice.ApplicationRefused notice) {
    return mail(
        notice,
        "application-refused",
        Map.of(
            "addressee", notice.addressee(),
            "receiptNumber", notice.receiptNumber(),
            "service", notice.service(),
            "serverName", notice.serverName(),
            "organizationName", notice.organizationName(),
            "reason", notice.reason(),
            "loginUrl", loginUrl()));
  }

  private Mail issued(Notice.CertificateIssued notice) {
    Map<String, String> values = new HashMap<>();
    values.put("addressee", notice.addressee());
    values.put("receiptNumber", notice.receiptNumber());
    values.put("service", notice.service());
    values.put("serverName", notice.serverName());
    values.put("organizationName", notice.organizationName());
    values.put("contractCode", notice.contractCode());
    values.put("contractTerm", notice.contractTerm());
    values.put("certificateValidity", notice.certificateValidity());
    if (notice.previousRevokedOn().isEmpty()) {
      return withLogin(notice, "certificate-issued", values);
    }
    values.put("previousRevokedOn", notice.previousRevokedOn());
    return withLogin(notice, "certificate-reissued", values);
  }

  private static String template(TerminationTime time) {
    return switch (time) {
      case AT_END_OF_TERM -> "contract-terminated";
      case AT_ONCE -> "contract-terminated-at-once";
    };
  }

  private String controlUrl(UUID record) {
    return baseUrl + "/user/records/" + record + "/domain-control";
  }

  private Mail withLogin(Notice notice, String template, Map<String, String> values) {
    Map<String, String> complete = new HashMap<>(values);
    complete.put("loginUrl", loginUrl());
    return mail(notice, template, complete);
  }

  private Mail mail(Notice notice, String template, Map<String, String> values) {
    return mails.mail(notice.to(), notice.language(), template, values);
  }

  private String loginUrl() {
    return baseUrl + "/user/login";
  }
}
