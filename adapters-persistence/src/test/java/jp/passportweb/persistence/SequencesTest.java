package jp.passportweb.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.application.numbering.ContinueNumbers;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.numbering.InMemoryGivenNumbers;
import jp.passportweb.domain.numbering.Sequences;
import jp.passportweb.domain.numbering.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("APP-3: the counters in the database")
class SequencesTest {
  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("APP-3 the last number is the one that was given, and looking at it gives none")
  void last(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Sequences sequences = database.beans().getBean(Sequences.class);
    Transactions transactions = database.beans().getBean(Transactions.class);
    ContractCode given = transactions.run(() -> ports.contracts().nextCode());
    long last = transactions.run(() -> sequences.last(Series.CONTRACT_CODE));
    assertThat(ContractCode.ofNumber((int) last)).isEqualTo(given);
    assertThat(transactions.run(() -> sequences.last(Series.CONTRACT_CODE))).isEqualTo(last);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @DisplayName("APP-3 a database that is behind goes on above what was given out")
  void restored(Database database) {
    Repositories ports = SqlRepositories.in(database.beans());
    Transactions transactions = database.beans().getBean(Transactions.class);
    Sequences sequences = database.beans().getBean(Sequences.class);
    long before = transactions.run(() -> sequences.last(Series.RECEIPT_NUMBER));
    InMemoryGivenNumbers given = new InMemoryGivenNumbers();
    given.given(Series.RECEIPT_NUMBER, before + 500);
    assertThat(new ContinueNumbers(sequences, given, transactions).continueAll())
        .containsExactly(new ContinueNumbers.Raised(Series.RECEIPT_NUMBER, before, before + 500));
    assertThat(transactions.run(() -> ports.records().nextReceiptNumber()).text())
        .isEqualTo("A-%06d".formatted(before + 501));
  }
}
