package jp.passportweb.bootstrap.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.passportweb.application.keylist.ImportKeyList.Outcome;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListLine;
import jp.passportweb.domain.keylist.KeyListSurvey.BadLine;

/** What came of an import, for whoever runs the system. */
final class KeyListWords {
  private KeyListWords() {}

  static String line(KeyList list) {
    return String.format(
        Locale.ROOT, "%s: %,d keys, %s", list.name(), list.entries(), form(list.form()));
  }

  static String form(KeyListForm form) {
    return switch (form) {
      case KeyListForm.SpkiSha256(int bytes) when bytes == KeyListForm.SpkiSha256.WHOLE ->
          "SPKI SHA-256";
      case KeyListForm.SpkiSha256(int bytes) -> "SPKI SHA-256, first " + bytes + " bytes";
      case KeyListForm.DebianModulus(int bits) -> "Debian's, RSA " + bits;
    };
  }

  static List<String> imported(Outcome.Imported imported) {
    List<String> lines = new ArrayList<>();
    lines.add("imported " + line(imported.list()));
    imported.replaced().ifPresent(before -> lines.add("in place of " + line(before)));
    return lines;
  }

  /** Why nothing was imported; nothing for what was. */
  static List<String> refusal(Outcome outcome) {
    return switch (outcome) {
      case Outcome.BadLines(List<BadLine> first, long all) -> badLines(first, all);
      case Outcome.Empty() -> List.of("the file holds no entry; nothing was imported");
      case Outcome.Unclear(FormChoice.Problem problem, int digits) ->
          List.of(unclear(problem, digits) + "; nothing was imported");
      case Outcome.ChangedMeanwhile() ->
          List.of("the file changed while it was read; nothing was imported");
      case Outcome.Imported _, Outcome.Unchanged _ -> List.of();
    };
  }

  private static List<String> badLines(List<BadLine> first, long all) {
    List<String> lines = new ArrayList<>();
    first.forEach(bad -> lines.add("line " + bad.number() + ": " + defect(bad.defect())));
    lines.add(
        String.format(
            Locale.ROOT, "%,d bad line%s; nothing was imported", all, all == 1 ? "" : "s"));
    return lines;
  }

  private static String defect(KeyListLine.Defect defect) {
    return switch (defect) {
      case NOT_HEXADECIMAL -> "not hexadecimal";
      case HALF_A_BYTE -> "an odd number of digits";
      case OTHER_LENGTH_THAN_THE_FIRST -> "not as long as the first entry";
    };
  }

  private static String unclear(FormChoice.Problem problem, int digits) {
    return switch (problem) {
      case UNFIT_LENGTH -> "entries of " + digits + " digits are of no form that is read";
      case LIKE_ANOTHER_HASH ->
          "entries of "
              + digits
              + " digits look like another hash;"
              + " if they begin an SPKI SHA-256, say --format=spki_sha256";
      case NOT_OF_DEBIAN -> "Debian's entries have 20 digits, and these " + digits;
      case SIZE_UNKNOWN ->
          "the file's name does not tell the size of the RSA keys; say --size=2048 or what it is";
      case SIZE_WITHOUT_MEANING -> "--size belongs to lists of Debian's form only";
      case NOT_RSA -> "DSA keys are certified for nobody, and need no list";
    };
  }
}
