package jp.passportweb.domain.file;

/** Why a file is not taken (FIL-1, FIL-2). It carries data; the words are the reader's. */
public sealed interface FileFault {
  /** There is nothing in it. */
  record Empty() implements FileFault {}

  /** More bytes than one file may have. */
  record TooLarge(long most) implements FileFault {}

  /** Something else than what is taken. */
  record OtherKind(Looks looks) implements FileFault {}

  /** It breaks off before its end. */
  record Truncated(FileKind kind) implements FileFault {}

  /** Its parts do not fit each other. */
  record Broken(FileKind kind) implements FileFault {}

  /** Something stands behind its end. */
  record TrailingBytes(FileKind kind) implements FileFault {}

  /** Other programs would read it as a file of another kind. */
  record SecondFile(FileKind kind) implements FileFault {}

  /** A picture that needs more memory than anybody wants to give. */
  record TooManyPixels(long pixels, int side) implements FileFault {}

  /** A PDF that does something when it is opened. */
  record Acts(Act act) implements FileFault {}

  /** A PDF that is encrypted, so that nobody can look into it. */
  record Locked() implements FileFault {}

  /** A PDF that is written so that it cannot be looked through. */
  record Opaque() implements FileFault {}

  /** The application holds as many files as it may. */
  record TooManyFiles(int most) implements FileFault {}

  /** The application's files would weigh more than they may. */
  record TooMuchOfRecord(long most) implements FileFault {}

  /** The account's files would weigh more than they may. */
  record TooMuchOfAccount(long most) implements FileFault {}

  /** The very file that was looked at, and another was asked for. */
  record SameAgain() implements FileFault {}

  /** More than one file in one form. */
  record NotOne() implements FileFault {}

  /** Too many are sending files at this moment. */
  record Busy() implements FileFault {}

  /** What a file that is not taken looks like. */
  enum Looks {
    SVG,
    HTML,
    XML,
    ARCHIVE,
    OFFICE,
    OTHER_PICTURE,
    PROGRAM,
    TEXT,
    SOMETHING_BEFORE_PDF,
    UNKNOWN
  }

  /** What a PDF does. */
  enum Act {
    SCRIPT,
    LAUNCH,
    ATTACHMENT,
    MEDIA,
    SENDING
  }
}
