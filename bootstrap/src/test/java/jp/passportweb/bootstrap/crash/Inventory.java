package jp.passportweb.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts after each kill: what was acknowledged is stored, once, and whole. */
final class Inventory {
  private static final Set<String> NOT_YET_APPROVED =
      Set.of("ACCEPTED", "IN_REVIEW", "AWAITING_APPROVAL");

  private Set<String> certificates = new HashSet<>();
  private Set<String> lists = new HashSet<>();
  private long events;

  void check(Stored stored, List<Order> orders) {
    orders.forEach(order -> check(stored, order));
    nothingHalf(stored);
    nothingTwice(stored);
    nothingGone(stored);
  }

  private static void check(Stored stored, Order order) {
    String what = order.host() + " " + order.stage();
    if (order.isAtLeast(Order.Stage.SUBMITTED)) {
      assertThat(stored.rows(record("status"), order.host(), "NEW")).as(what).hasSize(1);
    }
    if (order.isAtLeast(Order.Stage.APPROVED)) {
      assertThat(stored.rows(record("status"), order.host(), "NEW").getFirst())
          .as(what)
          .isNotIn(NOT_YET_APPROVED);
    }
    if (order.isAtLeast(Order.Stage.REVOCATION_ASKED)) {
      assertThat(stored.rows(record("status"), order.host(), "REVOCATION")).as(what).hasSize(1);
    }
    if (order.isAtLeast(Order.Stage.REVOKED)) {
      assertThat(stored.rows(REVOKED, order.host())).as(what).hasSize(1);
    }
    mails(stored, order, what);
  }

  /** With the record its mail, with the certificate its mails, each once. */
  private static void mails(Stored stored, Order order, String what) {
    long records = stored.rows(record("id"), order.host(), "NEW").size();
    assertThat(stored.number(MAILS, order.mail("touroku"), Customer.ACCESS_KEY_MAIL))
        .as(what)
        .isEqualTo(records);
    long issued = stored.number(ISSUED, order.host());
    for (String person : List.of("touroku", "gijutsu")) {
      assertThat(stored.number(MAILS, order.mail(person), Customer.ISSUED_MAIL))
          .as("%s, to %s", what, person)
          .isEqualTo(issued);
    }
  }

  private static void nothingHalf(Stored stored) {
    assertThat(
            stored.rows(
                """
                select r.receipt_number from application_record r where r.request_type = 'NEW' and (
                  (select count(*) from application_contact c where c.record_id = r.id) <> 3
                  or not exists (select 1 from application_name n where n.record_id = r.id)
                  or not exists (select 1 from consent_document d where d.record_id = r.id)
                  or not exists (select 1 from draft d where d.submitted_as = r.id))
                """))
        .as("records without their parts")
        .isEmpty();
    assertThat(
            stored.rows(
                """
                select d.id from draft d where d.submitted_as is not null
                  and not exists (select 1 from application_record r where r.id = d.submitted_as)
                """))
        .as("drafts that were submitted as nothing")
        .isEmpty();
  }

  private static void nothingTwice(Stored stored) {
    for (String twice :
        List.of(
            "select serial from certificate group by authority, serial having count(*) > 1",
            "select record_id from certificate group by record_id having count(*) > 1",
            "select receipt_number from application_record group by receipt_number"
                + " having count(*) > 1",
            "select event from trail_leaf group by event having count(*) > 1",
            "select list_number from revocation_list_head group by authority, list_number"
                + " having count(*) > 1")) {
      assertThat(stored.rows(twice)).as(twice).isEmpty();
    }
  }

  /** What the kill before this one left is still there, and as it was. */
  private void nothingGone(Stored stored) {
    Set<String> certificatesNow = new HashSet<>(stored.rows(CERTIFICATES));
    assertThat(certificatesNow).as("certificates").containsAll(certificates);
    certificates = certificatesNow;
    Set<String> listsNow = new HashSet<>(stored.rows(LISTS));
    assertThat(listsNow).as("lists").containsAll(lists);
    lists = listsNow;
    long eventsNow = stored.number("select count(*) from trail_event");
    assertThat(eventsNow).as("events").isGreaterThanOrEqualTo(events);
    events = eventsNow;
  }

  int issued() {
    return certificates.size();
  }

  private static String record(String column) {
    return "select "
        + column
        + " from application_record where common_name = ? and request_type = ?";
  }

  private static final String MAILS =
      "select count(*) from outbox where recipient = ? and subject = ?";
  private static final String ISSUED =
      """
      select count(*) from certificate c join application_record r on r.id = c.record_id
       where r.common_name = ? and c.certificate is not null
      """;
  private static final String REVOKED =
      """
      select v.serial from revocation v
        join certificate c on c.authority = v.authority and c.serial = v.serial
        join application_record r on r.id = c.record_id
       where r.common_name = ?
      """;
  private static final String CERTIFICATES =
      "select record_id, serial, certificate from certificate where certificate is not null";
  private static final String LISTS =
      "select authority, list_number, previous_number, this_update, next_update, made_anew"
          + " from revocation_list_head";
}
