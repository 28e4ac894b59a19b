package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link Invitations} in memory. */
public final class InMemoryInvitations implements Invitations {
  private final List<Invitation> all = new ArrayList<>();

  @Override
  public void put(Invitation invitation) {
    all.removeIf(found -> found.loginName().equals(invitation.loginName()));
    all.add(invitation);
  }

  @Override
  public Optional<Invitation> byDigest(String digest) {
    return all.stream().filter(found -> found.digest().equals(digest)).findFirst();
  }

  @Override
  public List<Invitation> all() {
    return all.stream().sorted(Comparator.comparing(Invitation::loginName)).toList();
  }

  @Override
  public boolean remove(String digest) {
    return all.removeIf(found -> found.digest().equals(digest));
  }

  @Override
  public int removeDead(Instant now) {
    int earlier = all.size();
    all.removeIf(found -> !found.isAlive(now));
    return earlier - all.size();
  }
}
