package jp.passportweb.domain.signingrequest;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defect;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defective;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Found;

/** Finds the one PEM block of a CSR in text (RFC 7468). */
final class PastedText {
  private static final Pattern REQUEST_LINE =
      Pattern.compile("(?i)-*\\s?\\b(BEGIN|END)\\h+(?:NEW\\h+)?CERTIFICATE\\h+REQUEST\\b\\h?-*");
  private static final Pattern OTHER_LINE =
      Pattern.compile("(?i)-{2,}\\s?(?:BEGIN|END)\\h+([A-Z0-9#][A-Z0-9# ]{0,40}?)\\h*-{2,}");
  private static final Pattern SSH_KEY = Pattern.compile("^(?:ssh-|ecdsa-sha2-)");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

  private PastedText() {}

  static SubmittedSigningRequest read(String text) {
    if (text.isEmpty()) {
      return new Defective(Defect.EMPTY);
    }
    List<MatchResult> lines = REQUEST_LINE.matcher(text).results().toList();
    return lines.isEmpty() ? withoutRequestLines(text) : between(text, lines);
  }

  /** DER, unless it is plainly something else. */
  static SubmittedSigningRequest sorted(byte[] der) {
    return switch (DerKind.of(der)) {
      case PRIVATE_KEY -> new Defective(Defect.PRIVATE_KEY);
      case CERTIFICATE -> new Defective(Defect.CERTIFICATE);
      case PUBLIC_KEY -> new Defective(Defect.PUBLIC_KEY);
      case PKCS7 -> new Defective(Defect.PKCS7);
      case OTHER -> new Found(Der.of(der));
    };
  }

  private static SubmittedSigningRequest between(String text, List<MatchResult> lines) {
    List<MatchResult> begins = lines.stream().filter(PastedText::isBegin).toList();
    if (begins.size() > 1 || lines.size() > begins.size() + 1) {
      return new Defective(Defect.SEVERAL_REQUESTS);
    }
    if (begins.isEmpty() || !isBegin(lines.getFirst())) {
      return new Defective(Defect.BEGIN_LINE_MISSING);
    }
    return lines.size() == 1
        ? new Defective(Defect.END_LINE_MISSING)
        : decoded(text.substring(lines.getFirst().end(), lines.getLast().start()));
  }

  private static boolean isBegin(MatchResult line) {
    return line.group(1).equalsIgnoreCase("BEGIN");
  }

  private static SubmittedSigningRequest withoutRequestLines(String text) {
    if (SSH_KEY.matcher(text).find()) {
      return new Defective(Defect.PUBLIC_KEY);
    }
    return OTHER_LINE
        .matcher(text)
        .results()
        .findFirst()
        .map(line -> otherBlock(line.group(1).toUpperCase(Locale.ROOT)))
        .orElseGet(() -> bare(text));
  }

  private static SubmittedSigningRequest otherBlock(String label) {
    if (label.contains("PUBLIC KEY")) {
      return new Defective(Defect.PUBLIC_KEY);
    }
    if (label.contains("PKCS7") || label.contains("PKCS #7") || label.equals("CMS")) {
      return new Defective(Defect.PKCS7);
    }
    return new Defective(label.contains("CERTIFICATE") ? Defect.CERTIFICATE : Defect.NO_REQUEST);
  }

  /** Base64 without header lines, as long as it decodes to what may be a CSR. */
  private static SubmittedSigningRequest bare(String text) {
    return switch (decoded(text)) {
      case Found found when text.startsWith("M") -> found;
      case Defective(Defect defect) when defect != Defect.BROKEN_BASE64 -> new Defective(defect);
      case Found ignored -> new Defective(Defect.NO_REQUEST);
      case Defective ignored -> new Defective(Defect.NO_REQUEST);
    };
  }

  private static SubmittedSigningRequest decoded(String body) {
    String base64 = body.replaceAll("\\s", "");
    if (!BASE64.matcher(base64).matches()) {
      return new Defective(Defect.BROKEN_BASE64);
    }
    try {
      return sorted(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return new Defective(Defect.BROKEN_BASE64);
    }
  }
}
