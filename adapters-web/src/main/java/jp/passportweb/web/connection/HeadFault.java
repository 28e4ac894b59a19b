package jp.passportweb.web.connection;

import io.micronaut.http.HttpStatus;

/** Why a head is not read any further, by the page that says so. */
enum HeadFault {
  MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),
  LONG_ADDRESS(HttpStatus.REQUEST_URI_TOO_LONG, "long-address"),
  LARGE_HEAD(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "large-head");

  private final HttpStatus status;
  private final String word;

  HeadFault(HttpStatus status, String word) {
    this.status = status;
    this.word = word;
  }

  HttpStatus status() {
    return status;
  }

  /** The address of the page. */
  String path() {
    return HeadFaultController.PATH + "/" + word;
  }

  boolean isAt(String page) {
    return word.equals(page);
  }
}
