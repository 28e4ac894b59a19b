package jp.passportweb.domain.audit;

/**
 * Where an act came from.
 *
 * @param address of the network, as far as trusted hops tell it; empty for what no request brought
 * @param agent what the client calls itself; anything may stand there, but not more than a line
 */
public record Origin(String address, String agent) {
  /** Of jobs, and of commands on the machine itself. */
  public static final Origin WITHIN = new Origin("", "");

  private static final int LONGEST_AGENT = 200;
  private static final int LONGEST_ADDRESS = 60;

  public Origin {
    address = line(address, LONGEST_ADDRESS);
    agent = line(agent, LONGEST_AGENT);
  }

  private static String line(String text, int longest) {
    String clean = text.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    return clean.codePointCount(0, clean.length()) <= longest
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, longest));
  }
}
