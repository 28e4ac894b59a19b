/**
 * ご案内: what an applicant needs to know, from the preparation to the installation; CSRs, words,
 * services and whom to ask.
 */
@NullMarked
package jp.passportweb.web.guide;

import org.jspecify.annotations.NullMarked;
