package jp.passportweb.application.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.TrailAlarm;
import jp.passportweb.domain.audit.TrailAlarms;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.queue.OfficeMailbox;

/**
 * Writes to the office when the trail is found bent: once for each round that finds something, each
 * day while it lasts, and once when a whole round has found all well again (AUD-2).
 */
@Assembled
public final class SoundTrailAlarm {
  private static final String TRAIL = "trail";

  private final TrailRounds rounds;
  private final TrailAlarms alarms;
  private final OfficeMailbox mailbox;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public SoundTrailAlarm(
      TrailRounds rounds,
      TrailAlarms alarms,
      OfficeMailbox mailbox,
      PostOffice postOffice,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.rounds = rounds;
    this.alarms = alarms;
    this.mailbox = mailbox;
    this.postOffice = postOffice;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Nobody is written to where the office has no address, and it is told once it has one. */
  public void sound() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    mailbox
        .address()
        .ifPresent(office ->
            transactions.run(() -> rounds.latest().ifPresent(round -> sound(office, round, now))));
  }

  private void sound(EmailAddress office, TrailRound round, Instant now) {
    Optional<TrailAlarm> last = alarms.latest();
    Optional<TrailAlarm.Word> due = TrailAlarm.due(last, round, now);
    due.ifPresent(word -> {
      List<Finding> known = round.known();
      switch (word) {
        case BENT -> {
          alarms.store(new TrailAlarm(round.began(), now));
          postOffice.post(
              new Notice.TrailBent(
                  office,
                  known.stream().map(SoundTrailAlarm::line).toList(),
                  DateWords.minute(round.at())),
              now);
          note("trail.bent", last.isEmpty() ? told(word) : Map.of(), known, now);
        }
        case SOUND -> {
          alarms.clear();
          postOffice.post(new Notice.TrailSound(office, DateWords.minute(round.at())), now);
          note("trail.sound", told(word), known, now);
        }
      }
    });
  }

  /** As the screen numbers the events, from 1 on. */
  private static String line(Finding finding) {
    String places =
        finding.first() == finding.last()
            ? String.valueOf(finding.first() + 1)
            : (finding.first() + 1) + "-" + (finding.last() + 1);
    return finding.kind() + " " + places + (finding.event() == 0 ? "" : " ID " + finding.event());
  }

  /** What the office holds of the trail from now on. */
  private static Map<String, String> told(TrailAlarm.Word word) {
    TrailAlarm.Word before =
        switch (word) {
          case BENT -> TrailAlarm.Word.SOUND;
          case SOUND -> TrailAlarm.Word.BENT;
        };
    return FactChange.of("status", before, word).details();
  }

  private void note(String act, Map<String, String> told, List<Finding> known, Instant now) {
    Map<String, String> details = new HashMap<>(told);
    details.put("findings", String.valueOf(known.size()));
    audit.append(new AuditEvent(now, "system", act, TRAIL, Map.copyOf(details)));
  }
}
