package jp.passportweb.application.certificate;

import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;

/** No transactions: what the ports in memory need. */
final class Straight implements Transactions {
  @Override
  public <T> T run(Supplier<T> work) {
    return work.get();
  }
}
