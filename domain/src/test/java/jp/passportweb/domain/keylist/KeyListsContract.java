package jp.passportweb.domain.keylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KeyLists} does. */
public abstract class KeyListsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");
  private static final KeyListForm FORM = new KeyListForm.SpkiSha256(15);

  private final KeyLists lists;

  protected KeyListsContract(Repositories repositories) {
    lists = repositories.keyLists();
  }

  @Test
  @DisplayName("a list is asked from the moment it is put in use, as it was given")
  void inUse() {
    KeyList list = list("compromised", FORM, NOW);
    lists.addUnpublished(list);
    lists.addEntries(list.id(), entries(15, 1, 2));
    assertThat(lists.all()).isEmpty();
    KeyList whole = list.counting(2);
    lists.putInUse(whole);
    assertThat(lists.all()).containsExactly(whole);
  }

  @Test
  @DisplayName("every entry of a list of many parts is found, and nothing beside them")
  void found() {
    KeyList list = list("many", FORM, NOW);
    lists.addUnpublished(list);
    int[] first = IntStream.range(0, 1000).map(i -> 2 * i).toArray();
    int[] second = IntStream.range(1000, 1500).map(i -> 2 * i).toArray();
    lists.addEntries(list.id(), entries(15, first));
    lists.addEntries(list.id(), entries(15, second));
    lists.addEntries(list.id(), entries(15));
    lists.putInUse(list.counting(1500));
    IntStream.range(0, 1500)
        .forEach(i -> {
          assertThat(lists.contains(list.id(), hex(15, 2 * i))).as("%d", 2 * i).isTrue();
          assertThat(lists.contains(list.id(), hex(15, 2 * i + 1))).as("%d", 2 * i + 1).isFalse();
        });
    assertThat(lists.contains(list.id(), "ff".repeat(15))).isFalse();
  }

  @Test
  @DisplayName("bytes above 7f come after those below, in every database")
  void unsigned() {
    KeyList list = list("unsigned", new KeyListForm.DebianModulus(2048), NOW);
    List<String> all = Stream.of("00", "7f", "80", "ff").map(b -> b + "11".repeat(9)).toList();
    lists.addUnpublished(list);
    for (String entry : all) {
      lists.addEntries(list.id(), SortedEntries.of(List.of(HexFormat.of().parseHex(entry)), 10));
    }
    lists.putInUse(list.counting(4));
    assertThat(all).allMatch(entry -> lists.contains(list.id(), entry));
    assertThat(lists.contains(list.id(), "81" + "11".repeat(9))).isFalse();
  }

  @Test
  @DisplayName("lists do not answer for each other, and are listed by name")
  void apart() {
    KeyList b = published(list("b", FORM, NOW), 1);
    KeyList a = published(list("a", new KeyListForm.SpkiSha256(32), NOW), 2);
    assertThat(lists.all()).containsExactly(a, b);
    assertThat(lists.contains(b.id(), hex(15, 1))).isTrue();
    assertThat(lists.contains(b.id(), hex(15, 2))).isFalse();
    assertThat(lists.contains(a.id(), hex(32, 2))).isTrue();
    assertThat(lists.contains(new KeyListId(UUID.randomUUID()), hex(32, 2))).isFalse();
  }

  @Test
  @DisplayName("a newer version takes the place of the one of its name")
  void replaced() {
    KeyList before = published(list("x", FORM, NOW), 1);
    KeyList after = published(list("x", FORM, NOW.plusSeconds(1)), 2);
    assertThat(lists.all()).containsExactly(after);
    assertThat(lists.contains(before.id(), hex(15, 1))).isFalse();
    assertThat(lists.contains(after.id(), hex(15, 2))).isTrue();
  }

  @Test
  @DisplayName("what was begun long ago is removed; what is in use or just begun stays")
  void brokenOff() {
    KeyList used = published(list("used", FORM, NOW.minusSeconds(9)), 1);
    KeyList old = list("old", FORM, NOW.minusSeconds(9));
    lists.addUnpublished(old);
    lists.addEntries(old.id(), entries(15, 3));
    lists.addUnpublished(list("new", FORM, NOW));
    assertThat(lists.removeUnpublishedSince(NOW)).isEqualTo(1);
    assertThat(lists.contains(old.id(), hex(15, 3))).isFalse();
    assertThat(lists.all()).containsExactly(used);
    assertThat(lists.removeUnpublishedSince(NOW.plusSeconds(1))).isEqualTo(1);
  }

  @Test
  @DisplayName("a removed list is gone with its entries")
  void removed() {
    KeyList list = published(list("x", FORM, NOW), 1);
    lists.remove(list.id());
    assertThat(lists.all()).isEmpty();
    assertThat(lists.contains(list.id(), hex(15, 1))).isFalse();
  }

  private KeyList published(KeyList list, int entry) {
    lists.addUnpublished(list);
    lists.addEntries(list.id(), entries(list.form().bytes(), entry));
    KeyList whole = list.counting(1);
    lists.putInUse(whole);
    return whole;
  }

  private static KeyList list(String name, KeyListForm form, Instant at) {
    return new KeyList(
        new KeyListId(UUID.randomUUID()), name, form, 0, "ab".repeat(32), at, "command:test");
  }

  private static SortedEntries entries(int width, int... numbers) {
    return SortedEntries.of(
        IntStream.of(numbers).mapToObj(n -> HexFormat.of().parseHex(hex(width, n))).toList(),
        width);
  }

  private static String hex(int width, int number) {
    return String.format("%0" + 2 * width + "x", number);
  }
}
