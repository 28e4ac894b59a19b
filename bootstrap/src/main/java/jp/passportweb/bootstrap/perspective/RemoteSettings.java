package jp.passportweb.bootstrap.perspective;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.network.perspective.BearerToken;
import jp.passportweb.network.perspective.Remote;

/**
 * The remote perspectives that a node is given: a file with a line for each, of name, region,
 * latitude, longitude, address and token (MPIC-2, docs/operations.md).
 */
public final class RemoteSettings {
  static final String VARIABLE = "PASSPORT_PERSPECTIVE_REMOTES";
  private static final int PARTS = 6;

  private final Environment environment;

  public RemoteSettings(Environment environment) {
    this.environment = environment;
  }

  /**
   * Those that are given; none where the setting is not.
   *
   * @throws StartFailure where they cannot be read
   */
  public List<Remote> remotes() {
    String file =
        environment.getProperty("passport.perspective.remotes", String.class).orElse("").strip();
    return file.isEmpty() ? List.of() : read(Path.of(file));
  }

  private static List<Remote> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<Remote> remotes = new ArrayList<>();
      for (int number = 1; number <= lines.size(); number++) {
        String line = lines.get(number - 1).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          remotes.add(remote(line, number));
        }
      }
      return List.copyOf(remotes);
    } catch (IOException e) {
      throw new StartFailure(VARIABLE + " cannot be read: " + file, e);
    }
  }

  /** The line is not repeated: it holds a token. */
  private static Remote remote(String line, int number) {
    String[] parts = line.split("\\s+", -1);
    try {
      if (parts.length != PARTS) {
        throw new IllegalArgumentException("parts: " + parts.length);
      }
      Place place = new Place(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
      return new Remote(
          new Perspective(new PerspectiveId(parts[0]), PerspectiveSettings.region(parts[1]), place),
          URI.create(parts[4]),
          new BearerToken(parts[5]));
    } catch (IllegalArgumentException e) {
      throw new StartFailure(
          VARIABLE + ", line " + number + ", is not understood: see docs/operations.md", null);
    }
  }
}
