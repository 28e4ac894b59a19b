package jp.passportweb.application.denial;

import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;

/** Notes what rules did not let through, over the ports of a test. */
public final class Denials {
  private static final int MOST = 1000;

  private Denials() {}

  public static NoteDenial of(Repositories ports, Transactions transactions, InstantSource clock) {
    return new NoteDenial(ports.operators(), ports.throttles(), ports.audit(), transactions, clock);
  }

  /** Who wanted what of a subject and was not let for which reason, the latest first. */
  public static List<String> on(Repositories ports, String subject) {
    return ports.audit().on(subject, MOST).stream()
        .filter(event -> event.deniedAct().isPresent())
        .map(event ->
            String.join(
                " ",
                event.actor(),
                event.deniedAct().orElseThrow(),
                event.details().get(NoteDenial.REASON)))
        .toList();
  }
}
