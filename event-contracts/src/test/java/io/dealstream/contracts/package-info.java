/// Holds records, schemas, AsyncAPI document and golden samples together.
@NullMarked
package io.dealstream.contracts;

import org.jspecify.annotations.NullMarked;
