package jp.passportweb.bootstrap.command;

/**
 * Commands on one thing: a class with {@code @Command} whose methods are the commands, or that is
 * one itself.
 */
sealed interface CommandFamily
    permits KeyCommands, OperatorCommands, PerspectiveCommand, TrailCommands {}
