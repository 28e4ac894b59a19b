package jp.passportweb.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.audit.ExportTrail;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.web.search.CsvCell;

/** Writes what is handed out of the trail. */
abstract class TrailFile implements ExportTrail.Reader {
  private final Writer out;

  private TrailFile(Writer out) {
    this.out = out;
  }

  final void write(String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For spreadsheets: a row for each event, without proofs. */
  static final class Rows extends TrailFile {
    Rows(Writer out) {
      super(out);
    }

    @Override
    public void begin(Optional<SignedCheckpoint> checkpoint, NoteKey key) {
      write("\uFEFFnumber,id,at,actor,act,refused,subject,address,agent,details,hash\r\n");
    }

    @Override
    public void line(Line line, Optional<InclusionProof> proof) {
      AuditEvent event = line.entry().event();
      String details =
          event.details().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(fact -> fact.getKey() + ": " + fact.getValue())
              .collect(Collectors.joining("\n"));
      write(
          Stream.of(
                      line.place().isPresent() ? String.valueOf(line.place().getAsLong() + 1) : "",
                      String.valueOf(line.entry().id()),
                      event.at().toString(),
                      event.actor(),
                      event.action(),
                      String.valueOf(event.isRefused()),
                      event.subject(),
                      line.entry().origin().address(),
                      line.entry().origin().agent(),
                      details,
                      line.entry().hash().hex())
                  .map(CsvCell::of)
                  .collect(Collectors.joining(","))
              + "\r\n");
    }
  }

  /** For programs: the checkpoint, and then an object with its proof for each event. */
  static final class Proofs extends TrailFile {
    Proofs(Writer out) {
      super(out);
    }

    @Override
    public void begin(Optional<SignedCheckpoint> checkpoint, NoteKey key) {
      write(
          "{\"format\": \"passport-for-web/trail-export/1\", \"checkpoint\": "
              + ProofFile.quoted(checkpoint.map(each -> each.note().whole()).orElse(""))
              + ", \"key\": "
              + ProofFile.quoted(key.text())
              + "}\n");
    }

    @Override
    public void line(Line line, Optional<InclusionProof> proof) {
      write(
          "{"
              + ProofFile.event(line.entry())
              + proof.map(of -> ", " + ProofFile.inclusion(of)).orElse("")
              + "}\n");
    }
  }
}
