/// What the tests of all modules share.
@NullMarked
package io.dealstream.testkit;

import org.jspecify.annotations.NullMarked;
