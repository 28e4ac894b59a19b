package jp.passportweb.application.story;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.notice.Notice;

/** Every notice that was posted, in order; the mails are only named after their notices. */
public final class RecordedNotices implements MailComposer {
  private final List<Notice> notices = new ArrayList<>();

  @Override
  public Mail compose(Notice notice) {
    notices.add(notice);
    return new Mail(notice.to(), notice.getClass().getSimpleName(), notice.toString());
  }

  public <N extends Notice> List<N> all(Class<N> kind) {
    return notices.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The latest of a kind; there must be one. */
  public <N extends Notice> N last(Class<N> kind) {
    return all(kind).getLast();
  }
}
