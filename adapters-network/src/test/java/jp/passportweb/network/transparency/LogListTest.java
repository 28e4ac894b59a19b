package jp.passportweb.network.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.LogState;
import jp.passportweb.domain.transparency.Shard;
import jp.passportweb.domain.transparency.TransparencyLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CT-1: a log list of version 3")
class LogListTest {
  /** The keys are the words one and two in Base64, and the names their digests. */
  private static final String LIST =
      """
      {"version": "90.1", "log_list_timestamp": "2026-11-20T12:34:56Z", "operators": [
        {"name": "East", "email": ["east@log.example"], "logs": [
          {"description": "East 2027h1", "log_id": "dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=",
           "key": "b25l", "url": "https://east.example/2027h1/", "mmd": 86400,
           "state": {"usable": {"timestamp": "2026-01-01T00:00:00Z"}},
           "temporal_interval": {"start_inclusive": "2027-01-01T00:00:00Z",
             "end_exclusive": "2027-07-01T00:00:00Z"}}],
         "tiled_logs": [
          {"description": "East tiled", "log_id": "P8TM/nRYcOLA2Z9x8w/wZWyN7dQcwdfT03aw2+aF4vM=",
           "key": "dHdv", "submission_url": "https://tiled.example/",
           "monitoring_url": "https://mon.example/", "mmd": 60,
           "state": {"readonly": {"timestamp": "2026-01-01T00:00:00Z"}}}]},
        {"name": "West", "logs": [
          {"description": "no state", "log_id": "", "key": "", "url": ""}]}]}
      """;

  @Test
  @DisplayName("CT-1 both kinds of logs, with operator, state, time and key")
  void read() {
    LogList list = read(LIST);
    assertThat(list.madeAt()).contains(Instant.parse("2026-11-20T12:34:56Z"));
    assertThat(list.logs())
        .extracting(
            TransparencyLog::name,
            TransparencyLog::operator,
            TransparencyLog::kind,
            TransparencyLog::state,
            log -> log.address().toString(),
            TransparencyLog::shard)
        .containsExactly(
            tuple(
                "East 2027h1",
                "East",
                LogKind.RFC_6962,
                LogState.USABLE,
                "https://east.example/2027h1/",
                new Shard(
                    Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2027-07-01T00:00:00Z"))),
            tuple(
                "East tiled",
                "East",
                LogKind.STATIC_CT,
                LogState.READ_ONLY,
                "https://tiled.example/",
                Shard.ALL));
  }

  @Test
  @DisplayName("CT-1 a list without logs names none")
  void none() {
    assertThat(read("{\"operators\": []}")).isEqualTo(new LogList(List.of(), Optional.empty()));
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @DisplayName("CT-1 what cannot be true is refused, and which log it is in is told")
  @CsvSource(
      delimiter = '|',
      value = {
        "b25l|b25m|log East 2027h1: its log_id is not of its key",
        "b25l|*|log East 2027h1: ",
        "https://east|http://east|log East 2027h1: a log is reached by https",
        "2027h1/|2027h1|log East 2027h1: a log is reached by https",
        "2027-07-01T00:00:00Z|2027-01-01T00:00:00Z|log East 2027h1: ends before it begins",
        "2027-07-01T00:00:00Z|soon|log East 2027h1: ",
        "operators|operator|it names no operators",
        "90.1\"|90.1|it is no JSON",
      })
  void refused(String good, String bad, String why) {
    String list = LIST.replace(good, bad);
    assertThatThrownBy(() -> read(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
  }

  private static LogList read(String json) {
    return LogList.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
