package io.dealstream.dashboard.client;

import java.util.Map;
import java.util.Optional;

/// What a form asks a service to do.
///
/// @param path like `/deals/{id}/offers`
/// @param key given to the form when it was opened, so that it happens once however often it is
///   sent
/// @param version that the thing had when the form was opened; the command is refused when it has
///   another by now
/// @param body what is sent as JSON; nothing with [Method#DELETE]
public record Command(
    Method method, String path, String key, Optional<Integer> version, Map<String, Object> body) {}
