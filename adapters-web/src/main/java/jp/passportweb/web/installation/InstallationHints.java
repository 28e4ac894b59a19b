package jp.passportweb.web.installation;

import java.util.Arrays;
import java.util.List;
import jp.passportweb.application.download.DownloadCertificate.Format;

/**
 * What is typed or configured to install a certificate, for each サーバタイプ of the catalogue: files
 * below {@code installation/}, in which {@code {file}} stands for the name of the downloaded files
 * and {@code {host}} for the server's.
 */
public final class InstallationHints {
  /** The codes of the kinds of server that have a hint of their own; the last is for the rest. */
  public static final List<String> CODES =
      List.of(
          "APACHE",
          "NGINX",
          "IIS",
          "TOMCAT",
          "IBM-HTTP",
          "ORACLE-HTTP",
          "WEBLOGIC",
          "EXCHANGE",
          "F5-BIGIP",
          "A10",
          "CITRIX",
          "AWS-ELB",
          "AZURE",
          "GOOGLE-CLOUD",
          "OTHER");

  /** Apache before 2.4.8, which takes the intermediate certificate from a file of its own. */
  public static final String EARLIER_APACHE = "APACHE-2.2";

  private static final String CHECK =
      """
      openssl s_client -connect {host}:443 -servername {host} \\
        -showcerts -verify_return_error </dev/null\
      """;

  private InstallationHints() {}

  /**
   * What to copy.
   *
   * @param code of the kind of server, also in the keys of the messages
   * @param files that the commands name, the main one first
   */
  public record Hint(String code, List<Format> files, String commands, String check) {}

  /** For a kind of server and a certificate's common name, which may be a wildcard. */
  public static Hint of(String serverSoftware, String commonName) {
    String code = code(serverSoftware);
    String commands = commands(code);
    return new Hint(code, files(commands), filled(commands, commonName), filled(CHECK, commonName));
  }

  private static String code(String serverSoftware) {
    return CODES.contains(serverSoftware) || serverSoftware.equals(EARLIER_APACHE)
        ? serverSoftware
        : CODES.getLast();
  }

  private static List<Format> files(String commands) {
    return Arrays.stream(Format.values())
        .filter(format -> commands.contains(format.fileName("{file}")))
        .toList();
  }

  private static String filled(String text, String commonName) {
    return text.replace("{file}", commonName.replace("*", "wildcard"))
        .replace("{host}", commonName.replace("*", "www"));
  }

  private static String commands(String code) {
    return CommandFiles.find("installation", code)
        .orElseThrow(() -> new IllegalStateException("no hint for " + code));
  }
}
