package jp.passportweb.network.perspective;

import java.net.URI;
import java.util.regex.Pattern;
import jp.passportweb.domain.perspective.Perspective;

/**
 * Where a perspective elsewhere is asked.
 *
 * @param address of its API: https, or http on this machine
 */
public record Remote(Perspective perspective, URI address, BearerToken token) {
  private static final Pattern ADDRESS =
      Pattern.compile("https://.+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1])[:/].+");

  public Remote {
    if (!ADDRESS.matcher(address.toString()).matches()) {
      throw new IllegalArgumentException(
          "a perspective is asked by https: " + perspective.id().text());
    }
  }
}
