/** The authorizations of names, and the mails that ask for them, in the database. */
@NullMarked
package jp.passportweb.persistence.domaincontrol;

import org.jspecify.annotations.NullMarked;
