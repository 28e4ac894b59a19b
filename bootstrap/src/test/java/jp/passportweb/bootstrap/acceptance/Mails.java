package jp.passportweb.bootstrap.acceptance;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails of an evaluation, each read once from its .eml file as a mail program reads it. */
public final class Mails {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Path directory;
  private final Map<Path, ReadMail> known = new ConcurrentHashMap<>();

  Mails(Path directory) {
    this.directory = directory;
  }

  /** One mail, decoded. */
  public record ReadMail(String to, String subject, String text) {
    /** The first group of the first match in the text. */
    public String find(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(text);
      if (!matcher.find()) {
        throw new AssertionError("no " + pattern + " in:\n" + text);
      }
      return matcher.group(1);
    }
  }

  /** Waits until so many mails with this subject have come to this address. */
  public ReadMail await(String to, String subject, int count) {
    Await.until(
        LIMIT,
        count + " mail(s) 「" + subject + "」 to " + to + " among " + all(),
        () -> with(to, subject).size() >= count);
    return with(to, subject).get(count - 1);
  }

  /** Mails with this subject to this address, oldest first. */
  public List<ReadMail> with(String to, String subject) {
    return all().stream().filter(m -> m.to().equals(to) && m.subject().equals(subject)).toList();
  }

  /** Every mail, oldest first. */
  public List<ReadMail> all() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(file -> known.computeIfAbsent(file, Mails::read))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadMail read(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(null, stream);
      return new ReadMail(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          message.getContent().toString().replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
