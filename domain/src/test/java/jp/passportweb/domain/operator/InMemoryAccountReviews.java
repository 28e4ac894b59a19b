package jp.passportweb.domain.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link AccountReviews} in memory. */
public final class InMemoryAccountReviews implements AccountReviews {
  private final List<AccountReview> all = new ArrayList<>();

  @Override
  public void add(AccountReview review) {
    all.add(review);
  }

  @Override
  public Optional<AccountReview> latest() {
    return all.stream().max(Comparator.comparing(AccountReview::signedAt));
  }
}
