package jp.passportweb.application.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.Posting;

/** Posts notices: composed now, delivered by the worker. */
@Assembled
public final class PostOffice {
  private final MailComposer composer;
  private final Outbox outbox;

  public PostOffice(MailComposer composer, Outbox outbox) {
    this.composer = composer;
    this.outbox = outbox;
  }

  public void post(Notice notice, Instant at) {
    outbox.put(composer.compose(notice), Posting.of(notice), at);
  }

  /** One notice for each mailbox among the contacts: a person in two roles gets it once. */
  public void postToAll(Contacts contacts, Function<Contact, Notice> notice, Instant at) {
    postToAll(List.of(contacts), notice, at);
  }

  /** As above for the contacts of several records; the first that names a mailbox counts. */
  public void postToAll(List<Contacts> contacts, Function<Contact, Notice> notice, Instant at) {
    postToEach(contacts.stream().flatMap(c -> c.all().stream()), notice, at);
  }

  /** As above for any contacts; returns how many mailboxes they have. */
  public int postToEach(Stream<Contact> contacts, Function<Contact, Notice> notice, Instant at) {
    Collection<Contact> distinct = mailboxes(contacts);
    outbox.put(distinct.stream().map(notice).map(this::outgoing).toList(), at);
    return distinct.size();
  }

  private Outbox.Outgoing outgoing(Notice notice) {
    return new Outbox.Outgoing(composer.compose(notice), Posting.of(notice));
  }

  /** One contact for each mailbox, the first that names it. */
  public static Collection<Contact> mailboxes(Stream<Contact> contacts) {
    Map<String, Contact> byMailbox = new LinkedHashMap<>();
    contacts.forEach(contact -> byMailbox.putIfAbsent(contact.email().mailbox(), contact));
    return byMailbox.values();
  }
}
