package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import jp.passportweb.domain.file.FileLimits;
import jp.passportweb.domain.file.HandInPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FIL-2, FIL-6 how much is taken, and why a document is asked for again, is data")
class FilesFileTest {
  @Test
  @DisplayName("FIL-2 what is delivered: ten megabytes a file, twenty files and fifty a record")
  void delivered() {
    FileLimits limits = FilesFile.read().limits();
    assertThat(limits.bytesOfFile()).isEqualTo(10 * 1024 * 1024);
    assertThat(limits.filesOfRecord()).isEqualTo(20);
    assertThat(limits.bytesOfRecord()).isEqualTo(50L * 1024 * 1024);
  }

  @Test
  @DisplayName("FIL-6 only the reason that says nothing by itself needs a sentence")
  void reasons() {
    HandInPolicy policy = FilesFile.read();
    assertThat(policy.reasons())
        .hasSizeGreaterThan(3)
        .filteredOn(HandInPolicy.Reason::needsText)
        .extracting(HandInPolicy.Reason::code)
        .containsExactly("OTHER");
    assertThat(policy.reason("UNREADABLE")).isPresent();
    assertThat(policy.reason("NONE")).isEmpty();
  }

  @Test
  @DisplayName("FIL-2 what is misspelt is named")
  void misspelt() {
    assertThatThrownBy(() -> FilesFile.read(new StringReader("megabytes: 10")))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining("megabytes");
  }
}
