package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link ControlMails} in memory. */
public final class InMemoryControlMails implements ControlMails {
  private final List<ControlMail> all = new ArrayList<>();

  @Override
  public void add(ControlMail mail) {
    all.add(mail);
  }

  @Override
  public Optional<ControlMail> byDigest(String digest) {
    return all.stream().filter(mail -> mail.digest().equals(digest)).findFirst();
  }

  @Override
  public boolean answer(ControlMail mail, Instant at) {
    return byDigest(mail.digest())
        .filter(known -> known.answered() == null)
        .map(known ->
            all.set(
                    all.indexOf(known),
                    new ControlMail(
                        known.digest(),
                        known.authorization(),
                        known.name(),
                        known.to(),
                        known.method(),
                        known.sent(),
                        at))
                .equals(known))
        .orElse(false);
  }

  @Override
  public List<ControlMail> of(Collection<AuthorizationId> authorizations) {
    return all.stream()
        .filter(mail -> authorizations.contains(mail.authorization()))
        .sorted(Comparator.comparing(ControlMail::sent).reversed())
        .toList();
  }
}
