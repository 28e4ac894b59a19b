package jp.passportweb.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.application.file.DownloadedFile;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.file.FileHash;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.FileKind;
import jp.passportweb.domain.file.FileName;
import jp.passportweb.domain.file.HandedInFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("FIL-8 a file is given back to be kept, never to be opened in the place of a page")
class FileAnswerTest {
  @Test
  @DisplayName("FIL-8 with its kind as it was judged, in a sandbox, and kept by no cache")
  void headers() {
    HttpResponse<?> answer = FileAnswer.of(new DownloadedFile(file("a.pdf"), new byte[] {1}));
    assertThat(answer.getContentType().orElseThrow().toString()).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, a.pdf",
    "登記.pdf, %E7%99%BB%E8%A8%98.pdf",
    "a b'(1).pdf, a%20b%27%281%29.pdf",
    "a;b\"c.pdf, a%3Bb%22c.pdf",
    "100%.pdf, 100%25.pdf"
  })
  @DisplayName("FIL-8 its name cannot leave its place in the header")
  void disposition(String name, String encoded) {
    assertThat(FileAnswer.disposition(file(name)))
        .isEqualTo("attachment; filename=\"document.pdf\"; filename*=UTF-8''" + encoded);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 KB",
    "1024, 1 KB",
    "1025, 2 KB",
    "1047552, 1023 KB",
    "1048576, 1.0 MB",
    "10485760, 10.0 MB"
  })
  @DisplayName("FIL-8 a size is said in words")
  void size(int bytes, String words) {
    assertThat(FileWords.size(bytes)).isEqualTo(words);
  }

  private static HandedInFile file(String name) {
    return new HandedInFile(
        new FileId(UUID.randomUUID()),
        new RecordId(UUID.randomUUID()),
        new AccountId(UUID.randomUUID()),
        null,
        null,
        new FileName(name),
        FileKind.PDF,
        1,
        FileHash.of(new byte[] {1}),
        Instant.EPOCH,
        null);
  }
}
