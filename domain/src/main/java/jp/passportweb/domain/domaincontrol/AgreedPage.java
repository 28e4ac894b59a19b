package jp.passportweb.domain.domaincontrol;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The change to a web page that was agreed on (BR 3.2.2.4.18): a file that holds the value.
 *
 * @param file its name, which tells nothing of the value
 */
public record AgreedPage(AuthorizationDomainName name, String file, RandomValue value) {
  private static final String DIRECTORY = "/.well-known/pki-validation/";
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  public AgreedPage {
    if (!FILE.matcher(file).matches() || file.contains(value.text())) {
      throw new IllegalArgumentException("no name for a file of evidence: " + file);
    }
  }

  /** Where the look for it begins. */
  public URI address() {
    return URI.create("http://" + name.text() + DIRECTORY + file);
  }
}
