package jp.passportweb.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few lives in the normal build; {@code -Pdrill} makes them 200. */
@DisplayName("§11 what was acknowledged outlives a kill, on the embedded default")
@Tag("long")
class ShortLivesIT {
  private static final int LIVES = Integer.getInteger("passport.lives", 8);
  private static final long SEED = Long.getLong("passport.seed", System.nanoTime());

  /** Each browser has an address of its own, so that no customer stands in another's way. */
  private static final Map<String, String> PROXIED =
      Map.of("PASSPORT_PROXY_TRUSTED", "127.0.0.0/8,::1");

  @Test
  @DisplayName("drafts, submissions, certificates, revocations, mails and list numbers: kept, once")
  void shortLives() throws IOException, InterruptedException {
    System.out.println("passport.lives=" + LIVES + " passport.seed=" + SEED);
    try (RunningSystem system = RunningSystem.onEmptyHome(PROXIED)) {
      // An end in peace leaves the cache that makes the next starts short.
      system.stop();
      system.restart(Map.of());
      Drill drill = new Drill(system, SEED);
      for (int life = 1; life <= LIVES; life++) {
        drill.life();
        if (life % 20 == 0) {
          System.out.println(life + " kills: " + drill.tally());
        }
      }
      assertThat(drill.reached(Order.Stage.SUBMITTED)).as(drill.tally()).isPositive();
      System.out.println(LIVES + " kills: " + drill.tally());
    }
  }
}
