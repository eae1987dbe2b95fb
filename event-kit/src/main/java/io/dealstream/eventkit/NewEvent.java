package io.dealstream.eventkit;

import java.util.UUID;

/// An event on its way into the log.
///
/// @param id UUID version 7, made with the event
/// @param type the full type name with its version, like `dealstream.deal.license-signed.v1`
/// @param data JSON text
public record NewEvent(UUID id, String type, String data) {}
