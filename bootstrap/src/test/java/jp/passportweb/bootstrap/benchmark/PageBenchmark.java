package jp.passportweb.bootstrap.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import org.jsoup.nodes.Element;

/** The first page and the largest style sheet, beside nginx with the same two files. */
final class PageBenchmark {
  private PageBenchmark() {}

  public static void main(String... arguments) throws Exception {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      Browser browser = new Browser(system.url(""), () -> {});
      Browser.Screen first = browser.open("/");
      Element link = first.page.selectFirst("link[href$=base.css]");
      String sheet = String.valueOf(link).replaceFirst("(?s).*href=\"([^\"]*)\".*", "$1");
      Measurement ours = new Measurement(system.port(), system::cpu);
      ours.of("first page", Question.get("/"));
      ours.of("style sheet", Question.get(sheet));
      if (Peer.isThere("nginx")) {
        Path directory = Files.createTempDirectory("nginx");
        put(directory, "index.html", first.text());
        put(directory, "base.css", browser.open(sheet).text());
        try (Peer nginx = Peer.nginx(directory)) {
          Measurement theirs = new Measurement(nginx.port(), nginx::cpu);
          theirs.of("first page, nginx", Question.get("/index.html"));
          theirs.of("style sheet, nginx", Question.get("/base.css"));
        }
      }
    }
    System.exit(0);
  }

  private static void put(Path directory, String name, String text) throws IOException {
    directory.toFile().setExecutable(true, false);
    directory.toFile().setReadable(true, false);
    Files.writeString(directory.resolve(name), text);
    try (OutputStream compressed =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve(name + ".gz")))) {
      compressed.write(Files.readAllBytes(directory.resolve(name)));
    }
  }
}
