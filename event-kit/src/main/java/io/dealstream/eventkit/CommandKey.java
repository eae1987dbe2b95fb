package io.dealstream.eventkit;

/// Makes a command happen once, however often it is sent.
///
/// @param actor who sent it; keys of different actors are different keys
/// @param key chosen by the sender
/// @param fingerprint of the whole command: the same key with another fingerprint is a mistake of
///   the sender
public record CommandKey(String actor, String key, String fingerprint) {}
