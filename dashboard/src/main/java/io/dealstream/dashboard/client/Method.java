package io.dealstream.dashboard.client;

/// How a command is sent.
public enum Method {
  POST,
  PUT,
  DELETE
}
