package jp.passportweb.domain.review;

import jp.passportweb.domain.applicationrecord.ApplicationRecord;

/** A record that a request goes back to, with the review that led to its certificate. */
public record EarlierReview(ApplicationRecord record, Review review) {}
