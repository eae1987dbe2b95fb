/// What services may know of each other: topics, envelope and published events.
@NullMarked
package io.dealstream.contracts;

import org.jspecify.annotations.NullMarked;
