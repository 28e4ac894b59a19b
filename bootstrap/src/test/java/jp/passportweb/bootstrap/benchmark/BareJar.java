package jp.passportweb.bootstrap.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.benchmark.bare.Bare;

/** The bare Micronaut packaged, since the JDK keeps no cache for a folder. */
final class BareJar {
  private static final String OURS = Bare.class.getPackageName();

  private BareJar() {}

  /** How it is run: on all libraries that our system has. */
  static List<String> program(Path directory) throws IOException {
    Path jar = directory.resolve("bare.jar");
    Path compiled = compiled();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path entry : entries(compiled)) {
        String name = compiled.relativize(entry).toString().replace(File.separatorChar, '/');
        if (Files.isDirectory(entry)) {
          out.putNextEntry(new JarEntry(name + "/"));
        } else {
          out.putNextEntry(new JarEntry(name));
          Files.copy(entry, out);
        }
      }
    }
    String libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar") && !entry.contains("/target/"))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", jar + File.pathSeparator + libraries, Bare.class.getName());
  }

  /** Its files with the folders in which they lie, for Micronaut lists one to find its beans. */
  private static Set<Path> entries(Path compiled) throws IOException {
    Set<Path> entries = new TreeSet<>();
    try (Stream<Path> files = Files.walk(compiled)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().replace(File.separatorChar, '.').contains(OURS + '.'))
          .forEach(file -> {
            for (Path entry = file; !entry.equals(compiled); entry = entry.getParent()) {
              entries.add(entry);
            }
          });
    }
    return entries;
  }

  private static Path compiled() {
    try {
      return Path.of(Bare.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
