package jp.passportweb.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AUD-2 a signed note is that of C2SP")
class SignedNoteTest {
  /** Key and note of the format's first description. */
  private static final String NEUMANN =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;
  private static final String NOTE =
      TEXT
          + "\n"
          + "— PeterNeumann"
          + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private final TestSigner signer = new TestSigner("passport.example/trail");

  @Test
  @DisplayName("a key and a note of others are read")
  void others() {
    NoteKey key = NoteKey.parse(NEUMANN).orElseThrow();
    assertThat(key.name()).isEqualTo("PeterNeumann");
    assertThat(key.text()).isEqualTo(NEUMANN);
    assertThat(new SignedNote(NOTE).verifiedBy(key)).contains(TEXT);
  }

  @Test
  @DisplayName("what is signed is verified by its key, also beside the signatures of others")
  void signed() {
    SignedNote note = SignedNote.of(TEXT, signer);
    assertThat(note.verifiedBy(signer.key())).contains(TEXT);
    SignedNote witnessed = new SignedNote(note.whole() + NOTE.substring(NOTE.indexOf('—')));
    assertThat(witnessed.verifiedBy(signer.key())).contains(TEXT);
    assertThat(witnessed.verifiedBy(NoteKey.parse(NEUMANN).orElseThrow())).contains(TEXT);
  }

  @Test
  @DisplayName("a changed text, another key and another name are not verified")
  void changed() {
    SignedNote note = SignedNote.of(TEXT, signer);
    assertThat(new SignedNote(note.whole().replace("answer", "Answer")).verifiedBy(signer.key()))
        .isEmpty();
    assertThat(note.verifiedBy(new TestSigner(signer.key().name()).key())).isEmpty();
    assertThat(note.verifiedBy(new NoteKey("other.example", signer.key().key()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a+b+c",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
        "PeterNeumann+c74f20a3+AhpcRQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
      })
  @DisplayName("what is no key is not taken for one")
  void noKey(String text) {
    assertThat(NoteKey.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "text", "text\n\n— name", "text\n\n— name !!!\n"})
  @DisplayName("what is no note is verified by nobody")
  void noNote(String text) {
    assertThat(new SignedNote(text).verifiedBy(signer.key())).isEmpty();
  }
}
