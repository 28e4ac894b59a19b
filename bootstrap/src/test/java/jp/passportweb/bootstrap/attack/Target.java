package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/** The two systems that are attacked; each is started once per run, when it is first attacked. */
enum Target {
  H2,
  POSTGRESQL_IN_PRODUCTION;

  private static final Map<Target, RunningSystem> STARTED = new EnumMap<>(Target.class);

  /** More than pages of any size leave behind, far less than an attack that is kept. */
  private static final long SPARE_BYTES = 64L * 1024 * 1024;

  RunningSystem system() {
    synchronized (STARTED) {
      return STARTED.computeIfAbsent(this, target -> RunningSystem.onEmptyHome(target.settings()));
    }
  }

  Attacker attacker() {
    return new Attacker(system().port());
  }

  /** Whether a stranger gets an answer from this path itself. */
  boolean shows(String path) {
    boolean mailbox = path.startsWith("/mailbox");
    return !path.matches("/(user|office).*") && !(mailbox && this == POSTGRESQL_IN_PRODUCTION);
  }

  /** Runs an attack: afterwards nothing stands in the log, and the memory is free again. */
  void during(Runnable attack) {
    int logged = log().size();
    long before = system().liveBytes();
    attack.run();
    List<String> after = log();
    assertThat(after.subList(logged, after.size()))
        .as("the log, by an attack")
        .noneMatch(line -> line.startsWith("\tat ") || line.contains(" ERROR "));
    assertThat(system().liveBytes()).as("bytes in use").isLessThan(before + SPARE_BYTES);
  }

  private List<String> log() {
    try {
      byte[] bytes = Files.readAllBytes(system().home().resolve("server.log"));
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("PASSPORT_CONNECTION_HEAD", "4s");
    settings.put("PASSPORT_CONNECTION_BODY", "4s");
    settings.put("PASSPORT_CONNECTION_PER_ADDRESS", "60");
    if (this == POSTGRESQL_IN_PRODUCTION) {
      settings.putAll(production());
    }
    return settings;
  }

  private static Map<String, String> production() {
    return Map.of(
        "MICRONAUT_ENVIRONMENTS",
        "production",
        "PASSPORT_TRANSPARENCY",
        "none",
        "PASSPORT_BASE_URL",
        "https://passport.example",
        "PASSPORT_OPERATOR_PASSWORD",
        RunningSystem.NOT_SET,
        "PASSPORT_KEY_STORE_SECRET",
        "b6f0d1a9c3e2475889aa01f4d27e63c5b18f0937e4d2ac6510f8be7392ca41d7",
        "PASSPORT_MAIL_SMTP_HOST",
        "localhost",
        "PASSPORT_MAIL_SMTP_PORT",
        String.valueOf(startMailServer()),
        "DATASOURCES_DEFAULT_URL",
        startPostgres(),
        "DATASOURCES_DEFAULT_USERNAME",
        "postgres",
        "DATASOURCES_DEFAULT_PASSWORD",
        "postgres");
  }

  private static int startMailServer() {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server.getSmtp().getPort();
  }

  private static String startPostgres() {
    try {
      return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
