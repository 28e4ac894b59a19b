package jp.passportweb.domain.notice;

/**
 * What is known of a mail beside its words (MBX-1).
 *
 * @param kind the notice: {@code ApplicationReceived}
 * @param about the receipt number or contract code that it is about; empty where it is about none
 * @param confidential whether whoever reads it can open something: it goes to nobody else, and its
 *     text is forgotten once it is delivered
 */
public record Posting(String kind, String about, Urgency urgency, boolean confidential) {

  public static Posting of(Notice notice) {
    return new Posting(
        notice.getClass().getSimpleName(),
        about(notice),
        Urgency.of(notice),
        notice instanceof Notice.Confidential);
  }

  private static String about(Notice notice) {
    return switch (notice) {
      case Notice.OfRecord named -> named.receiptNumber();
      case Notice.OfContract named -> named.contractCode();
      default -> "";
    };
  }
}
