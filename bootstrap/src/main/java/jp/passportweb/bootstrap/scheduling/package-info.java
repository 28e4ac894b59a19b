/**
 * What happens by itself: mails are delivered, approved records are issued, what has ended is swept
 * away.
 */
@NullMarked
package jp.passportweb.bootstrap.scheduling;

import org.jspecify.annotations.NullMarked;
