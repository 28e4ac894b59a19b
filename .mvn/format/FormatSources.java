import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks ({@code check}) or mends ({@code write}) the format of every Java file of the project. */
final class FormatSources {
  private FormatSources() {}

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    List<String> sources = sources(Path.of("."));
    List<String> arguments = new ArrayList<>();
    arguments.add(write ? "--replace" : "--dry-run");
    arguments.addAll(sources);

    var out = new StringWriter();
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int result =
        new Main(new PrintWriter(out), err, InputStream.nullInputStream())
            .format(arguments.toArray(String[]::new));
    err.flush();

    if (result != 0) {
      System.err.println("Some Java files could not be read by the formatter; see above.");
      System.exit(1);
    }
    if (!write && !out.toString().isBlank()) {
      System.err.println("These files are not in the project's format:");
      out.toString().lines().sorted().forEach(file -> System.err.println("  " + file));
      System.err.println("Mend them with:  ./mvnw -N -Pformat validate");
      System.exit(1);
    }
    System.out.println((write ? "Formatted " : "Format is right: ") + sources.size() + " files");
  }

  private static List<String> sources(Path root) throws IOException {
    var found = new ArrayList<String>();
    try (Stream<Path> tops = Files.list(root)) {
      for (Path top : tops.sorted().toList()) {
        // .mvn holds this very file; the modules hold theirs below src.
        Path from = top.endsWith(".mvn") ? top : top.resolve("src");
        if (Files.isDirectory(from)) {
          try (Stream<Path> files = Files.walk(from)) {
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(file -> root.relativize(file).toString())
                .sorted()
                .forEach(found::add);
          }
        }
      }
    }
    return found;
  }
}
