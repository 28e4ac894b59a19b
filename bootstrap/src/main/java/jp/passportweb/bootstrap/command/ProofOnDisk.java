package jp.passportweb.bootstrap.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jp.passportweb.domain.audit.Checkpoint;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.SignedNote;

/** Proofs as the office hands them out, held to a key alone; a file of any length line by line. */
final class ProofOnDisk {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ProofOnDisk() {}

  /**
   * What came of it.
   *
   * @param flaw what is wrong; empty where nothing is
   * @param proven events that the checkpoint seals
   * @param bare events that have no proof
   * @param only the event, where the file is about a single one
   */
  record Result(String flaw, long proven, long bare, Optional<String> only) {}

  static Result check(Path file, NoteKey key) throws IOException {
    try {
      return isExport(file) ? export(file, key) : single(file, key);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return flaw("not understood: " + file);
    }
  }

  private static boolean isExport(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      return first != null && first.contains("trail-export/1");
    }
  }

  private static Result single(Path file, NoteKey key) throws IOException {
    JsonNode proof = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    Optional<Checkpoint> signed = checkpoint(proof, key);
    if (signed.isEmpty()) {
      return flaw("the checkpoint is not signed by this key");
    }
    return proves(proof, signed.get())
        ? new Result("", 1, 0, Optional.of(proof.path("event").asText()))
        : flaw("the event is not what was sealed");
  }

  private static Result export(Path file, NoteKey key) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Optional<Checkpoint> signed = checkpoint(MAPPER.readTree(lines.readLine()), key);
      if (signed.isEmpty()) {
        return flaw("the checkpoint is not signed by this key");
      }
      long proven = 0;
      long bare = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode event = MAPPER.readTree(line);
        if (!event.has("path")) {
          bare++;
        } else if (proves(event, signed.get())) {
          proven++;
        } else {
          return flaw("not what was sealed: " + event.path("event").asText());
        }
      }
      return new Result("", proven, bare, Optional.empty());
    }
  }

  private static Optional<Checkpoint> checkpoint(JsonNode file, NoteKey key) {
    return new SignedNote(file.path("checkpoint").asText())
        .verifiedBy(key)
        .flatMap(Checkpoint::parse);
  }

  private static boolean proves(JsonNode proof, Checkpoint signed) {
    InclusionProof inclusion =
        new InclusionProof(
            proof.path("place").asLong(-1),
            proof.path("size").asLong(),
            StreamSupport.stream(proof.path("path").spliterator(), false)
                .map(hash -> Hash.ofBase64(hash.asText()))
                .toList());
    Hash leaf = Hash.ofLeaf(proof.path("event").asText().getBytes(StandardCharsets.UTF_8));
    return inclusion.size() == signed.size() && inclusion.proves(leaf, signed.root());
  }

  private static Result flaw(String sentence) {
    return new Result(sentence, 0, 0, Optional.empty());
  }
}
