/** What was looked at on the network, in the database. */
@NullMarked
package jp.passportweb.persistence.perspective;

import org.jspecify.annotations.NullMarked;
