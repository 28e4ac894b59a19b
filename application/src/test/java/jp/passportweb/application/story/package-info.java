/**
 * A whole house in memory, and the stories that are told in it: how each kind of request lives from
 * its application to its end.
 */
@NullMarked
package jp.passportweb.application.story;

import org.jspecify.annotations.NullMarked;
