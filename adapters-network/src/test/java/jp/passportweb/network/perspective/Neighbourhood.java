package jp.passportweb.network.perspective;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.network.dns.SmallZone;

/** What a perspective of a test sees. */
final class Neighbourhood implements AutoCloseable {
  static final Instant NOW = SmallWorld.NOW;
  static final String VALUE = SmallWorld.VALUE;
  static final Perspective SYDNEY =
      new Perspective(new PerspectiveId("apnic.sydney"), Region.APNIC, new Place(-33.87, 151.21));
  static final BearerToken TOKEN = new BearerToken("c4f1".repeat(10));

  private final SmallWorld world;

  Neighbourhood() throws IOException {
    SmallZone example =
        SmallZone.signed(
                "example.test.",
                NOW,
                "www A 127.0.0.1",
                "other A 127.0.0.1",
                "inside A 10.0.0.1",
                "_passport.www TXT \"" + VALUE + "\"",
                "bare TXT \"" + VALUE + "\"",
                "quoted TXT \"'x' " + VALUE + "\"",
                "_passport.changed CNAME other",
                "_passport.alias CNAME " + VALUE + ".proof.example.test.",
                "_validation-contactemail.www TXT \"master@example.test\"",
                "_validation-contactemail.other TXT \"Mail master@example.test\"",
                "_validation-persist.www TXT \"ca.example; accounturi=acct:7@ca.example\"",
                "_validation-persist.tree TXT \"ca.example; accounturi=acct:7@ca.example;"
                    + " policy=wildcard\"",
                "_validation-persist.ended TXT \"ca.example; accounturi=acct:7@ca.example;"
                    + " persistUntil=1\"",
                "@ CAA 0 issue \"ca.example\"",
                "bound CAA 0 issue \"ca.example; accounturi=acct:7@ca.example\"",
                "foreign CAA 0 issue \"other.example\"")
            .tampered("_passport.changed CNAME " + VALUE + ".proof.example.test.");
    world = new SmallWorld(example, SmallZone.signed("free.test.", NOW, "www A 127.0.0.1"));
  }

  Observer observer() {
    return world.observer();
  }

  /** A perspective that sees it. */
  PerspectiveServer serve() throws IOException {
    return serve(observer(), 4, Duration.ofSeconds(15));
  }

  static PerspectiveServer serve(Observer observer, int atOnce, Duration longest)
      throws IOException {
    return PerspectiveServer.start(
        new ServerSettings(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), TOKEN, atOnce, longest),
        SYDNEY.id(),
        observer,
        () -> NOW);
  }

  @Override
  public void close() throws IOException {
    world.close();
  }
}
