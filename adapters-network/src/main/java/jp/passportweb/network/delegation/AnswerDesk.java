package jp.passportweb.network.delegation;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.passportweb.network.delegation.RateBound.Allowance;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.WireParseException;

/** Turns the bytes of a question into those of its answer, of which so many are made at once. */
final class AnswerDesk {
  /** As much as everybody can take, and no more than that, for its addressee may be another. */
  static final int LARGEST_DATAGRAM = 512;

  /** A name, and what extends a question, find room in it. */
  static final int LARGEST_QUESTION = 1024;

  static final int AT_ONCE = 4;

  private static final int HEADER = 12;
  private static final int ANSWER_BIT = 0x80;
  private static final int LARGEST_ANSWER = 0xFFFF;

  private final ZoneAnswers zone;
  private final RateBound bound;
  private final Semaphore places = new Semaphore(AT_ONCE);

  AnswerDesk(ZoneAnswers zone, RateBound bound) {
    this.zone = zone;
    this.bound = bound;
  }

  /** What goes back in one datagram; nothing for silence. */
  Optional<byte[]> datagram(byte[] question, InetAddress from) {
    Allowance allowance = isQuestion(question) ? bound.next(from) : Allowance.SILENCE;
    return switch (allowance) {
      case SILENCE -> Optional.empty();
      case HINT -> Optional.of(hint(question));
      case ANSWER -> Optional.of(answer(question, LARGEST_DATAGRAM));
    };
  }

  /** What goes back over a connection; nothing where it shall end. */
  Optional<byte[]> message(byte[] question, InetAddress from) {
    return isQuestion(question) && bound.next(from) != Allowance.SILENCE
        ? Optional.of(answer(question, LARGEST_ANSWER))
        : Optional.empty();
  }

  /** Nobody answers an answer, or two servers would talk for ever. */
  private static boolean isQuestion(byte[] bytes) {
    return bytes.length >= HEADER && (bytes[2] & ANSWER_BIT) == 0;
  }

  private byte[] answer(byte[] question, int largest) {
    try {
      places.acquire();
      try {
        return truncated(zone.answer(read(question)), largest);
      } finally {
        places.release();
      }
    } catch (IOException e) {
      return unreadable(question);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unreadable(question);
    }
  }

  /** Whole, or a word that there is more. */
  private static byte[] truncated(Message answer, int largest) {
    byte[] whole = answer.toWire();
    return whole.length <= largest ? whole : withoutRecords(answer).toWire();
  }

  private static Message withoutRecords(Message answer) {
    answer.removeAllRecords(Section.ANSWER);
    answer.removeAllRecords(Section.AUTHORITY);
    answer.getHeader().setFlag(Flags.TC);
    return answer;
  }

  /** The library's reader may fail in other ways too: these are bytes of strangers. */
  @SuppressWarnings("CatchingUnchecked")
  private static Message read(byte[] question) throws IOException {
    try {
      return new Message(question);
    } catch (RuntimeException e) {
      throw new WireParseException(String.valueOf(e.getMessage()), e);
    }
  }

  private static byte[] hint(byte[] question) {
    try {
      Message asked = read(question);
      Record record = asked.getQuestion();
      Message hint = new Message(asked.getHeader().getID());
      hint.getHeader().setFlag(Flags.QR);
      hint.getHeader().setFlag(Flags.TC);
      if (record != null) {
        hint.addRecord(record, Section.QUESTION);
      }
      if (asked.getOPT() != null) {
        hint.addRecord(new OPTRecord(LARGEST_DATAGRAM, 0, 0), Section.ADDITIONAL);
      }
      return hint.toWire();
    } catch (IOException e) {
      return unreadable(question);
    }
  }

  private static byte[] unreadable(byte[] question) {
    Header header = new Header(((question[0] & 0xFF) << 8) | (question[1] & 0xFF));
    header.setFlag(Flags.QR);
    header.setRcode(Rcode.FORMERR);
    return header.toWire();
  }
}
