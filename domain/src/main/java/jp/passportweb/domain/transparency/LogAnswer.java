package jp.passportweb.domain.transparency;

/** What came of sending a precertificate to a log. */
public sealed interface LogAnswer {
  LogId log();

  /** A timestamp, which may be false. */
  record Promised(SignedTimestamp timestamp) implements LogAnswer {
    @Override
    public LogId log() {
      return timestamp.log();
    }
  }

  /**
   * None.
   *
   * @param why for the people who run the authority
   */
  record Silent(LogId log, String why) implements LogAnswer {}
}
