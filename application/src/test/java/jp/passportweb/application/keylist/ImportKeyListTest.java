package jp.passportweb.application.keylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.passportweb.application.keylist.ImportKeyList.Outcome;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListFile;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListLine.Defect;
import jp.passportweb.domain.keylist.KeyListSurvey.BadLine;
import jp.passportweb.domain.keylist.LinesInMemory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.2: importing a list of compromised keys")
class ImportKeyListTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final String A = "0a".repeat(15);
  private static final String B = "0b".repeat(15);
  private static final String C = "0c".repeat(15);

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final ImportKeyList importKeyList =
      new ImportKeyList(ports.keyLists(), ports.audit(), new Straightaway(), () -> NOW);

  @Test
  @DisplayName("the list is asked for each of its keys, and the import stands in the trail")
  void imported() {
    KeyList list = imported("compromised", B, "# comment", A, A.toUpperCase(java.util.Locale.ROOT));
    assertThat(list.entries()).isEqualTo(2);
    assertThat(list.form()).isEqualTo(new KeyListForm.SpkiSha256(15));
    assertThat(ports.keyLists().all()).containsExactly(list);
    assertThat(ports.keyLists().contains(list.id(), A)).isTrue();
    assertThat(ports.keyLists().contains(list.id(), B)).isTrue();
    assertThat(ports.keyLists().contains(list.id(), C)).isFalse();
    assertThat(ports.audit().all())
        .containsExactly(
            new AuditEvent(
                NOW,
                "command:me",
                "keylist.imported",
                "keylist:compromised",
                Map.of(
                    "entries.before", "",
                    "entries.after", "2",
                    "digest.before", "",
                    "digest.after", list.digest())));
  }

  @Test
  @DisplayName("the same file again changes nothing, under whatever name")
  void again() {
    KeyList list = imported("compromised", A, B);
    assertThat(run("compromised", A, B)).isEqualTo(new Outcome.Unchanged(list));
    assertThat(run("other", A, "# more", B)).isEqualTo(new Outcome.Unchanged(list));
    assertThat(ports.audit().all()).hasSize(1);
  }

  @Test
  @DisplayName("a newer version takes the place of the older one")
  void newer() {
    KeyList before = imported("compromised", A, B);
    Outcome.Imported after = (Outcome.Imported) run("compromised", B, C);
    assertThat(after.replaced()).isEqualTo(Optional.of(before));
    assertThat(ports.keyLists().all()).containsExactly(after.list());
    assertThat(ports.audit().all().getLast().details()).containsEntry("entries.before", "2");
  }

  @Test
  @DisplayName("of a file with a bad line nothing is kept, and the line is named")
  void badLine() {
    assertThat(run("compromised", A, "oops", B))
        .isEqualTo(new Outcome.BadLines(List.of(new BadLine(2, Defect.NOT_HEXADECIMAL)), 1));
    assertNothingKept();
  }

  @Test
  @DisplayName("a file without an entry, or of no clear form, is refused")
  void unclear() {
    assertThat(run("compromised", "# nothing")).isEqualTo(new Outcome.Empty());
    assertThat(run("compromised", "ab".repeat(20)))
        .isEqualTo(new Outcome.Unclear(FormChoice.Problem.LIKE_ANOTHER_HASH, 40));
    assertNothingKept();
  }

  @Test
  @DisplayName("a file that changes while it is read leaves nothing")
  void changing() {
    List<String> lines = new ArrayList<>(List.of(A, B));
    KeyListFile file =
        new KeyListFile() {
          @Override
          public String name() {
            return "changing";
          }

          @Override
          public void eachLine(Consumer<String> reader) {
            List.copyOf(lines).forEach(reader);
            lines.removeLast();
          }
        };
    assertThat(run(file, "changing")).isEqualTo(new Outcome.ChangedMeanwhile());
    assertNothingKept();
  }

  @Test
  @DisplayName("a removed list is not asked any more, and the trail says who removed it")
  void removed() {
    imported("compromised", A);
    RemoveKeyList remove =
        new RemoveKeyList(ports.keyLists(), ports.audit(), new Straightaway(), () -> NOW);
    assertThat(remove.run("compromised", "command:me")).isTrue();
    assertThat(ports.keyLists().all()).isEmpty();
    assertThat(ports.audit().all().getLast())
        .isEqualTo(
            new AuditEvent(
                NOW,
                "command:me",
                "keylist.removed",
                "keylist:compromised",
                Map.of("entries.before", "1", "entries.after", "")));
    assertThat(remove.run("compromised", "command:me")).isFalse();
  }

  private void assertNothingKept() {
    assertThat(ports.keyLists().all()).isEmpty();
    assertThat(ports.keyLists().removeUnpublishedSince(Instant.MAX)).isZero();
    assertThat(ports.audit().all()).isEmpty();
  }

  private KeyList imported(String name, String... lines) {
    return ((Outcome.Imported) run(name, lines)).list();
  }

  private Outcome run(String name, String... lines) {
    return run(new LinesInMemory(name + ".txt", List.of(lines)), name);
  }

  private Outcome run(KeyListFile file, String name) {
    return importKeyList.run(
        new ImportKeyList.Command(file, name, new FormChoice(null, null), "command:me"));
  }
}
