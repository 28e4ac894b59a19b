package jp.passportweb.domain.domaincontrol;

import java.util.List;
import jp.passportweb.domain.dns.DnsFailure;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on the way to a page, redirects followed (DCV-5).
 *
 * @param hops each page that answered with a redirect which was followed
 * @param page the address at which it ended
 */
public record WebAnswer(List<Hop> hops, String page, End end) {
  public WebAnswer {
    hops = List.copyOf(hops);
  }

  /**
   * A page that led on.
   *
   * @param address that was asked, in figures
   */
  public record Hop(String page, String address, int status) {}

  /** How it ended. */
  public sealed interface End {}

  /**
   * An answer.
   *
   * @param address that was asked, in figures
   * @param type the content's type as the server says; empty where it says none
   * @param start the text, or its beginning
   * @param cut whether there was more
   */
  public record Answered(String address, int status, String type, String start, boolean cut)
      implements End {}

  /** A redirect that was not followed. */
  public record RefusedRedirect(String address, int status, String location, RedirectFlaw flaw)
      implements End {}

  /**
   * No address to ask.
   *
   * @param failure null where the DNS says that there is none
   */
  public record NoAddress(String host, @Nullable DnsFailure failure) implements End {}

  /** An address that is not asked, for it lies in nobody's or somebody's own network. */
  public record ForbiddenAddress(String host, String address) implements End {}

  /** Nobody answered, or hung up. */
  public record NoConnection(String address, String detail) implements End {}

  /** Not all of it came in time. */
  public record TimedOut(String address) implements End {}

  /** What came is not HTTP, or more of it than is read. */
  public record NotHttp(String address, String detail) implements End {}
}
