@org.jspecify.annotations.NullMarked
package io.dealstream.containers;
