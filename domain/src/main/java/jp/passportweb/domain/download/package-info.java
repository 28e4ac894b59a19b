/** What is known of the downloads of certificates. */
@NullMarked
package jp.passportweb.domain.download;

import org.jspecify.annotations.NullMarked;
