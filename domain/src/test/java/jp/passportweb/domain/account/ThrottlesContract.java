package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Throttles} does. */
public abstract class ThrottlesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final String KEY = "login:0123";

  private final Throttles throttles;

  protected ThrottlesContract(Repositories repositories) {
    throttles = repositories.throttles();
  }

  @Test
  @DisplayName("a key that was never counted has a fresh counter")
  void fresh() {
    assertThat(throttles.forUpdate(KEY, NOW)).isEqualTo(Throttle.fresh(KEY, NOW));
  }

  @Test
  @DisplayName("what was saved is read, for its own key only")
  void saved() {
    Throttle locked = new Throttle(KEY, 7, NOW, NOW.plusSeconds(900));
    throttles.forUpdate(KEY, NOW);
    throttles.save(locked);
    assertThat(throttles.forUpdate(KEY, NOW.plusSeconds(5))).isEqualTo(locked);
    assertThat(throttles.forUpdate("login:other", NOW).failures()).isZero();
  }

  @Test
  @DisplayName("a counter can be saved without having been read")
  void savedUnread() {
    Throttle throttle = new Throttle(KEY, 1, NOW, null);
    throttles.save(throttle);
    assertThat(throttles.forUpdate(KEY, NOW.plusSeconds(5))).isEqualTo(throttle);
  }

  @Test
  @DisplayName("a cleared counter starts anew; clearing what is not there does nothing")
  void cleared() {
    throttles.save(new Throttle(KEY, 7, NOW, NOW.plusSeconds(900)));
    throttles.clear(KEY);
    throttles.clear(KEY);
    assertThat(throttles.forUpdate(KEY, NOW)).isEqualTo(Throttle.fresh(KEY, NOW));
  }

  @Test
  @DisplayName("what counts nothing more is removed; a young window and a lock are kept")
  void removed() {
    Instant old = NOW.minusSeconds(1);
    Throttle young = new Throttle("young", 1, NOW, null);
    Throttle locked = new Throttle("locked", 7, old, NOW.plusSeconds(1));
    throttles.save(young);
    throttles.save(locked);
    throttles.save(new Throttle("old", 1, old, null));
    throttles.save(new Throttle("unlocked", 7, old, old));
    assertThat(throttles.removeIdleSince(NOW)).isEqualTo(2);
    assertThat(throttles.forUpdate("young", NOW)).isEqualTo(young);
    assertThat(throttles.forUpdate("locked", NOW)).isEqualTo(locked);
    assertThat(throttles.forUpdate("old", NOW).failures()).isZero();
    assertThat(throttles.forUpdate("unlocked", NOW).failures()).isZero();
  }

  @Test
  @DisplayName("of one kind what counts nothing more is removed, whatever other kinds are there")
  void removedByKind() {
    Instant old = NOW.minusSeconds(1);
    throttles.save(new Throttle("try:a", 1, old, null));
    throttles.save(new Throttle("try:b", 1, NOW, null));
    throttles.save(new Throttle("mail:c", 1, old, null));
    assertThat(throttles.removeIdleSince("try:", NOW)).isEqualTo(1);
    assertThat(throttles.removeIdleSince("try:", NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(throttles.forUpdate("mail:c", NOW).failures()).isEqualTo(1);
  }

  @Test
  @DisplayName("beyond a number those go that have counted least, and of these the oldest")
  void removedBeyond() {
    throttles.save(new Throttle("try:often", 7, NOW.minusSeconds(9), null));
    throttles.save(new Throttle("try:young", 1, NOW, null));
    throttles.save(new Throttle("try:old", 1, NOW.minusSeconds(1), null));
    throttles.save(new Throttle("mail:other", 1, NOW.minusSeconds(9), null));
    assertThat(throttles.removeBeyond("try:", 3)).isZero();
    assertThat(throttles.removeBeyond("try:", 2)).isEqualTo(1);
    assertThat(throttles.forUpdate("try:often", NOW).failures()).isEqualTo(7);
    assertThat(throttles.forUpdate("try:young", NOW).failures()).isEqualTo(1);
    assertThat(throttles.forUpdate("mail:other", NOW).failures()).isEqualTo(1);
    assertThat(throttles.forUpdate("try:old", NOW).failures()).isZero();
  }
}
