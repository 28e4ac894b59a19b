package jp.passportweb.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.passportweb.application.keylist.ImportKeyList;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.KeyLists;

/**
 * Run by hand (docs/performance.md): how long an import of as many keys as the argument says takes,
 * and a look-up in them.
 */
final class KeyListBenchmark {
  private static final int ROUNDS = 5;
  private static final int LOOKUPS = 10_000;

  private KeyListBenchmark() {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) {
    MillionKeys file = new MillionKeys(Integer.parseInt(arguments[0]), 30);
    for (Database database : List.of(Database.H2, Database.POSTGRES)) {
      KeyLists lists = database.beans().getBean(KeyLists.class);
      Transactions transactions = database.beans().getBean(Transactions.class);
      long begin = System.nanoTime();
      ImportKeyList.Outcome outcome =
          new ImportKeyList(
                  lists, database.beans().getBean(AuditTrail.class), transactions, Instant::now)
              .run(
                  new ImportKeyList.Command(
                      file, "benchmark", new FormChoice(null, null), "command:benchmark"));
      System.out.printf(
          "%s: %,d keys imported in %d s%n",
          database, file.entries(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
      KeyListId list = ((ImportKeyList.Outcome.Imported) outcome).list().id();
      for (int round = 0; round < ROUNDS; round++) {
        System.out.printf(
            "%s: a look-up of a key that is listed %d µs, of one that is not %d µs%n",
            database,
            micros(transactions, lists, list, file, 0),
            micros(transactions, lists, list, file, file.entries()));
      }
    }
    System.exit(0);
  }

  private static long micros(
      Transactions transactions, KeyLists lists, KeyListId list, MillionKeys file, int first) {
    return transactions.run(() -> {
      long begin = System.nanoTime();
      for (int i = 0; i < LOOKUPS; i++) {
        boolean found = lists.contains(list, file.entry(first + i));
        if (found != (first == 0)) {
          throw new IllegalStateException("entry " + (first + i));
        }
      }
      return Duration.ofNanos(System.nanoTime() - begin).toNanos() / LOOKUPS / 1000;
    });
  }
}
