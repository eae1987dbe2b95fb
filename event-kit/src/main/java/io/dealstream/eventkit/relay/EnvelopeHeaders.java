package io.dealstream.eventkit.relay;

/// Header names of a record: CloudEvents 1.0 in the binary mode of its Kafka binding, where every
/// attribute is a header `ce_…` and the value is the data. The last ones are extensions of ours.
public final class EnvelopeHeaders {
  public static final String CONTENT_TYPE = "content-type";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String DATA_SCHEMA = "ce_dataschema";

  /// Version of the stream, 1, 2, 3 …
  public static final String SEQUENCE = "ce_sequence";

  /// Position in the log of the source.
  public static final String POSITION = "ce_position";

  /// Number of the record in its partition, 1, 2, 3 … without gaps.
  public static final String NUMBER = "ce_number";

  /// Position of the record before it in the same partition; 0 for the first.
  public static final String PREVIOUS = "ce_previousposition";

  public static final String ACTOR = "ce_actor";
  public static final String CORRELATION = "ce_correlationid";
  public static final String CAUSATION = "ce_causationid";
  public static final String TRACE_PARENT = "ce_traceparent";

  /// Begins the value of [#DATA_SCHEMA]; the type name follows.
  public static final String SCHEMA_PREFIX = "urn:dealstream:schema:";

  private EnvelopeHeaders() {}
}
