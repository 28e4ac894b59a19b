package jp.passportweb.domain.operator;

import java.util.Optional;

/** Port: the reviews that were signed off. */
public interface AccountReviews {
  void add(AccountReview review);

  Optional<AccountReview> latest();
}
