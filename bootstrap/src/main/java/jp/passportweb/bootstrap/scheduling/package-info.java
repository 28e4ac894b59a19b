/**
 * What happens by itself: what each node does often, and what one node at a time does for all when
 * its time has come.
 */
@NullMarked
package jp.passportweb.bootstrap.scheduling;

import org.jspecify.annotations.NullMarked;
