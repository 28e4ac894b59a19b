package jp.passportweb.domain.nameproof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.domaincontrol.ControlMail;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.WebDiagnosis;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/**
 * How far the proof of one name is, for every screen that tells it (DCV-4).
 *
 * @param pending what is asked for; null where nothing is
 * @param attempts at what is asked for, or at what proved it, newest first
 * @param mails that asked for approval of it, newest first
 */
public record NameStanding(
    NameProof proof,
    @Nullable PendingAuthorization pending,
    List<Attempt> attempts,
    List<ControlMail> mails) {
  public NameStanding {
    attempts = List.copyOf(attempts);
    mails = List.copyOf(mails);
  }

  /** In one word. */
  public enum State {
    /** 確認待ち. */
    WAITING,
    /** 確認済. */
    PROVEN,
    /** 発行不可: its CAA records let others issue. */
    FORBIDDEN
  }

  public DnsName name() {
    return proof.name();
  }

  public State state() {
    if (proof.isForbidden()) {
      return State.FORBIDDEN;
    }
    return proof.isProven() ? State.PROVEN : State.WAITING;
  }

  /** The mail by which whoever runs the domain approved. */
  public Optional<ControlMail> approval() {
    return mails.stream().filter(mail -> mail.answered() != null).findFirst();
  }

  /** The attempt that proved it. */
  public Optional<Attempt> evidence() {
    return attempts.stream().filter(Attempt::holds).findFirst();
  }

  /**
   * What tells most of the latest try: what was seen beats what was not there, and the TXT record
   * is what people set first.
   */
  public Optional<Attempt> telling() {
    return attempts.stream()
        .filter(attempt -> attempt.at().equals(attempts.getFirst().at()))
        .min(Comparator.comparingInt(NameStanding::silence));
  }

  /** How little an attempt tells whoever has to mend something. */
  private static int silence(Attempt attempt) {
    return switch (attempt.finding()) {
      case Finding.OfRecords(var _, DnsDiagnosis.NothingThere _) ->
          attempt.question() instanceof Question.ShowsDnsChange ? 2 : 4;
      case Finding.OfRecords _ -> attempt.question() instanceof Question.ShowsDnsChange ? 0 : 1;
      case Finding.OfPage(var _, WebDiagnosis.HtmlInstead _),
          Finding.OfPage(var _, WebDiagnosis.OtherContent _),
          Finding.OfPage(var _, WebDiagnosis.RefusedRedirect _) ->
          1;
      case Finding.OfPage _, Finding.OfContact _, Finding.OfCaa _ -> 3;
    };
  }

  /** The tries before, each told by the TXT record that was looked for. */
  public List<Attempt> tries() {
    return attempts.stream()
        .filter(attempt -> attempt.question() instanceof Question.ShowsDnsChange)
        .toList();
  }
}
