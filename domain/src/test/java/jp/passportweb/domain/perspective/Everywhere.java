package jp.passportweb.domain.perspective;

import java.time.InstantSource;
import java.util.List;

/** Remote perspectives that look at the same network as the primary one, but for some. */
public final class Everywhere implements Perspectives {
  private final Lookout lookout;
  private final InstantSource clock;
  private int blind;

  public Everywhere(Lookout lookout, InstantSource clock) {
    this.lookout = lookout;
    this.clock = clock;
  }

  /** So many of them see nothing from now on. */
  public void blind(int howMany) {
    blind = howMany;
  }

  @Override
  public Perspective primary() {
    return Places.TOKYO;
  }

  @Override
  public List<Perspective> remotes() {
    return Places.REMOTES;
  }

  @Override
  public List<Report> ask(Question question) {
    Finding finding = lookout.answer(question, clock.instant());
    return remotes().stream()
        .<Report>map(remote ->
            remotes().indexOf(remote) < blind
                ? new Report.Silent(remote, "no answer in time")
                : Report.of(remote, finding))
        .toList();
  }
}
