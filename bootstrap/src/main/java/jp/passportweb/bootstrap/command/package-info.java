/**
 * The command line: the jar with arguments runs one command beside or without a server, and never a
 * server. Each family of commands is a class of its own, listed in {@link
 * jp.passportweb.bootstrap.command.CommandLineFront}.
 */
@NullMarked
package jp.passportweb.bootstrap.command;

import org.jspecify.annotations.NullMarked;
