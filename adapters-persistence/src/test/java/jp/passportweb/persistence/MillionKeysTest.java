package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import jp.passportweb.application.keylist.ImportKeyList;
import jp.passportweb.application.keylist.ImportKeyList.Outcome;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§6.2: a list of a million keys, truncated as such lists are")
@Tag("long")
class MillionKeysTest {
  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("is imported whole in several pieces, finds its keys, and no others")
  void million(Database database) {
    MillionKeys file = new MillionKeys(MILLION, 30);
    KeyLists lists = database.beans().getBean(KeyLists.class);
    Transactions transactions = database.beans().getBean(Transactions.class);
    try {
      Outcome.Imported imported =
          (Outcome.Imported)
              new ImportKeyList(
                      lists,
                      database.beans().getBean(AuditTrail.class),
                      transactions,
                      () -> Instant.parse("2026-11-20T03:00:00Z"))
                  .run(
                      new ImportKeyList.Command(
                          file, "million", new FormChoice(null, null), "command:test"));
      KeyList list = imported.list();
      assertThat(list.entries()).isEqualTo(MILLION);
      transactions.run(() -> {
        assertThat(lists.all()).containsExactly(list);
        assertThat(numbers(0).boxed()).allMatch(n -> lists.contains(list.id(), file.entry(n)));
        assertThat(numbers(MILLION).boxed())
            .noneMatch(n -> lists.contains(list.id(), file.entry(n)));
      });
    } finally {
      database.forget();
    }
  }

  private static IntStream numbers(int first) {
    return IntStream.range(0, 1000).map(i -> first + i * 999);
  }
}
