package jp.passportweb.domain.notice;

import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.request.termination.TerminationTime;

/** Something that the service tells a person by mail. */
public sealed interface Notice {
  EmailAddress to();

  Language language();

  /**
   * To the office or to somebody who works there. Nobody has said in which language they read: each
   * is written in all of them, one after the other.
   */
  sealed interface ForStaff extends Notice {
    /** The one that comes first. */
    @Override
    default Language language() {
      return Language.JA;
    }
  }

  /** A notice that its reader waits for before the screen. */
  sealed interface Awaited {}

  /** Whoever reads it can open something by it: it goes to nobody else. */
  sealed interface Confidential {}

  /** A notice about an application, which it names. */
  interface OfRecord {
    String receiptNumber();
  }

  /** What a notice says that is about a contract, and names it. */
  sealed interface OfContract {
    String addressee();

    String contractCode();

    String service();

    String serverName();

    String organizationName();
  }

  /** The application has come in; to every contact. */
  record ApplicationReceived(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String offering,
      String serverName,
      String organizationName,
      List<String> documents)
      implements Notice, OfRecord {}

  /** ACC-1: 「お客様専用画面ログインアカウント情報のご送付」. */
  record AccessKeySent(
      EmailAddress to, Language language, String addressee, String organizationName, AccessKey key)
      implements Notice, Awaited, Confidential {}

  /**
   * OTP-1: 「お客様専用画面ログイン用ワンタイムパスワードのご案内」.
   *
   * @param link the opaque end of the address that opens the login (OTP-4)
   */
  record OneTimePasswordSent(
      EmailAddress to, Language language, String organizationName, String password, String link)
      implements Notice, Awaited, Confidential {}

  /** The application was refused, and why. */
  record ApplicationRefused(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String serverName,
      String organizationName,
      String reason)
      implements Notice, OfRecord {}

  /**
   * DWN-1: 「契約申込書承諾、および、証明書ダウンロード手続きのご案内」.
   *
   * @param previousRevokedOn REI-3: the day on which the certificate is revoked that this one
   *     replaces; empty where none is revoked later
   */
  record CertificateIssued(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String serverName,
      String organizationName,
      String contractCode,
      String contractTerm,
      String certificateValidity,
      String previousRevokedOn,
      java.util.UUID record)
      implements Notice, OfRecord {}

  /**
   * A request that followed from a record has come in; to every contact.
   *
   * @param requestType お申込種別 in the reader's language
   * @param documents to hand in; none for most kinds
   */
  record RequestReceived(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String requestType,
      String service,
      String serverName,
      String organizationName,
      List<String> documents)
      implements Notice, OfRecord {}

  /** LINT-1: the key cannot be certified, and another CSR is asked for; to every contact. */
  record SigningRequestWanted(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String serverName,
      String organizationName)
      implements Notice, OfRecord {}

  /**
   * FIL-6: what came in for a document does not do, and it is asked for again; to every contact.
   *
   * @param document in the reader's language
   * @param reason as above
   * @param text what the office says besides; may be empty
   */
  record DocumentAskedAgain(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String serverName,
      String organizationName,
      String document,
      String reason,
      String text)
      implements Notice, OfRecord {}

  /** CHG-1: the contacts are changed; to the old ones and the new. */
  record ContactChangeDone(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String contractCode,
      String service,
      String serverName,
      String organizationName)
      implements Notice, OfRecord, OfContract {}

  /** REV-3: the certificate counts no more. */
  record CertificateRevoked(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String serialNumber,
      String revokedAt)
      implements Notice, OfRecord, OfContract {}

  /**
   * TER-1: the contract ends on this day.
   *
   * @param time whether it gives until then what it gave, or its certificates are revoked
   */
  record ContractTerminated(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String lastDay,
      TerminationTime time)
      implements Notice, OfRecord, OfContract {}

  /**
   * NOT-1 「更新のご案内メール」: the contract ends, and its certificates with it; to contacts who asked for
   * it.
   *
   * @param days until then
   */
  record RenewalNotice(
      EmailAddress to,
      Language language,
      String addressee,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String contractUntil,
      int days)
      implements Notice, OfContract {}

  /**
   * NOT-1, CON-1: the certificate ends, the contract goes on; to contacts who asked for it.
   *
   * @param offeredFrom the day from which 継続発行 is offered
   */
  record ContinuationNotice(
      EmailAddress to,
      Language language,
      String addressee,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String expiresOn,
      String contractUntil,
      String offeredFrom)
      implements Notice, OfContract {}

  /**
   * AUT-1: the contract is about to renew itself; to every contact.
   *
   * @param nextTerm first and last day
   * @param charged the term that is paid for
   * @param terminateBy the last day on which 解約 is in time
   * @param days until then
   */
  record AutoRenewalNotice(
      EmailAddress to,
      Language language,
      String addressee,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String nextTerm,
      String charged,
      String terminateBy,
      int days)
      implements Notice, OfContract {}

  /**
   * AUT-1: the contract renewed itself.
   *
   * @param charged the term that is paid for
   * @param terminateBy the last day on which the next 解約 is in time
   */
  record ContractRenewed(
      EmailAddress to,
      Language language,
      String addressee,
      String contractCode,
      String service,
      String serverName,
      String organizationName,
      String contractTerm,
      String charged,
      String terminateBy)
      implements Notice, OfContract {}

  /** PROF-1, ACC-3: the holder confirms a change of the account by this password. */
  record AccountConfirmationSent(
      EmailAddress to, Language language, String organizationName, String password)
      implements Notice, Awaited, Confidential {}

  /** PROF-1: whoever reads this mail receives at the new address. */
  record AddressProofSent(EmailAddress to, Language language, String organizationName, String code)
      implements Notice, Awaited, Confidential {}

  /** PROF-1: to the address that was. */
  record OtpAddressChanged(
      EmailAddress to,
      Language language,
      String organizationName,
      EmailAddress newAddress,
      String changedAt)
      implements Notice {}

  /**
   * ACC-5: the office has mended the address; to the one that was and to the one that is.
   *
   * @param oldAddress as much of it as its owner needs to know it
   * @param newAddress as much of it as its owner needs to know it
   */
  record OtpAddressMended(
      EmailAddress to,
      Language language,
      String organizationName,
      String oldAddress,
      String newAddress,
      String mendedAt)
      implements Notice {}

  /**
   * REV-6: what proves that the key is compromised; to the contacts of who claims it.
   *
   * @param until when its clock runs out
   */
  record ClaimQuestioned(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String serverName,
      String organizationName,
      String text,
      String until)
      implements Notice, OfRecord {}

  /** REV-6: what proves that the key is compromised; to who reported it. */
  record ReportQuestioned(
      EmailAddress to, Language language, String receiptNumber, String text, String until)
      implements Notice, OfRecord {}

  /**
   * ACC-7: the office asks for the reissue of one certificate.
   *
   * @param replacement the opaque end of the address that leads to it
   */
  record ReissueInvited(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String serverName,
      String organizationName,
      String serialNumber,
      String reason,
      String replacement)
      implements Notice, OfRecord {}

  /** ACC-3: the key that was forgotten. */
  record AccessKeyRecovered(
      EmailAddress to, Language language, String organizationName, AccessKey key)
      implements Notice, Awaited, Confidential {}

  /** ACC-3: the key that replaces the earlier one. */
  record AccessKeyReplaced(
      EmailAddress to, Language language, String organizationName, AccessKey key)
      implements Notice, Awaited, Confidential {}

  /** LOGIN-1: the account can be opened by one more passkey. */
  record PasskeyRegistered(
      EmailAddress to,
      Language language,
      String organizationName,
      String passkeyName,
      String registeredAt)
      implements Notice {}

  /** LOGIN-1: this passkey opens the account no more. */
  record PasskeyRemoved(
      EmailAddress to,
      Language language,
      String organizationName,
      String passkeyName,
      String removedAt)
      implements Notice {}

  /**
   * OPR-1: somebody is invited to become a member of staff.
   *
   * @param link the opaque end of the address at which it is accepted
   * @param until the minute from which the link opens nothing
   */
  record StaffInvited(
      EmailAddress to, String displayName, String loginName, String link, String until)
      implements ForStaff, Awaited, Confidential {}

  /** OPR-1: what opens a member of staff's login is not what it was. */
  record StaffAccessChanged(
      EmailAddress to, String displayName, AccessChange change, String changedAt)
      implements ForStaff {}

  /** DCV-4: control of every name of an application is proven. */
  record ControlProven(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String organizationName,
      List<String> serverNames)
      implements Notice, OfRecord {}

  /**
   * DCV-4: control of a name is not proven after days.
   *
   * @param seen where it was looked, and what was there
   */
  record ControlAwaited(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String organizationName,
      String serverName,
      List<String> seen,
      UUID record)
      implements Notice, OfRecord {}

  /**
   * DCV-4: what to set in the DNS; to whoever looks after it.
   *
   * @param settings place and value of one TXT record for each name
   */
  record ControlInstructions(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String organizationName,
      List<Setting> settings,
      UUID record)
      implements Notice, OfRecord, Awaited {
    /** A TXT record. */
    public record Setting(String place, String value) {}
  }

  /**
   * DCV-2: whoever runs a domain is asked to approve (BR 3.2.2.4.4, .14).
   *
   * @param domain that an approval proves
   * @param link the opaque end of the address at which it is approved
   */
  record ControlApprovalAsked(
      EmailAddress to,
      Language language,
      String organizationName,
      String domain,
      List<String> serverNames,
      String link)
      implements Notice, Awaited, Confidential {}

  /**
   * CAA-4: nothing was issued, for a name's CAA records let others issue.
   *
   * @param seen the records, with the name that they stand at
   * @param remedy the line to add; empty where adding one does not help
   */
  record IssuanceForbidden(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String organizationName,
      String serverName,
      List<String> seen,
      String remedy,
      UUID record)
      implements Notice, OfRecord {}

  /**
   * CAA-4, RFC 8659 4.4: to whom a holder wants to be told of refused requests.
   *
   * @param seen the records, with the name that they stand at
   */
  record RefusalReported(
      EmailAddress to, Language language, String serverName, List<String> seen, String refusedAt)
      implements Notice {}

  /**
   * QUE-2: a clock of the office is in its last quarter, or past; to the office.
   *
   * @param subject a receipt number
   * @param what whose work it is, and on which server
   * @param path where the work is done, behind the system's address
   */
  record ClockPressing(
      EmailAddress to, String subject, String what, String dueAt, boolean past, String path)
      implements ForStaff {}

  /**
   * AUD-2: the audit trail is not as it was sealed; to the office.
   *
   * @param findings a line for each of the first of them
   * @param seenAt when it was read
   */
  record TrailBent(EmailAddress to, List<String> findings, String seenAt) implements ForStaff {
    public TrailBent {
      findings = List.copyOf(findings);
    }
  }

  /** AUD-2: a whole reading has found the audit trail as it was sealed again; to the office. */
  record TrailSound(EmailAddress to, String seenAt) implements ForStaff {}

  /**
   * PRB-1: a report has come in; to the address that was typed, without a word of what was.
   *
   * @param answerBy when the preliminary answer is due
   */
  record ProblemReportReceived(
      EmailAddress to, Language language, String receiptNumber, String receivedAt, String answerBy)
      implements Notice, OfRecord {}

  /** PRB-1: the preliminary report, to the reporter (BR 4.9.5). */
  record ProblemReportAnswered(
      EmailAddress to, Language language, String receiptNumber, String text)
      implements Notice, OfRecord {}

  /** PRB-1: the preliminary report, to a subscriber (BR 4.9.5). */
  record ProblemReportTold(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String serverName,
      String organizationName,
      String text)
      implements Notice, OfRecord {}

  /**
   * CNV-1: the office writes about an application.
   *
   * @param asks whether it waits for an answer
   */
  record OfficeWrote(
      EmailAddress to,
      Language language,
      String addressee,
      String receiptNumber,
      String service,
      String serverName,
      String organizationName,
      String text,
      boolean asks,
      UUID record)
      implements Notice, OfRecord {}

  /**
   * MAS-1: certificates will be revoked, and are to be replaced before.
   *
   * @param campaign its code
   * @param round counted from 1: 第1報, 第2報 …
   * @param certificates server names with serial numbers
   * @param revokedBy the last moment
   * @param replacement the opaque end of the address at which they are replaced, after a login
   */
  record CertificatesToReplace(
      EmailAddress to,
      Language language,
      String addressee,
      String campaign,
      int round,
      String organizationName,
      List<String> certificates,
      String text,
      String revokedBy,
      String replacement)
      implements Notice {}
}
