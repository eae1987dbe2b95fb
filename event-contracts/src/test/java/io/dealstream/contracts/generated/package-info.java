/// Published events of every type with any content that their producers may give them.
@NullMarked
package io.dealstream.contracts.generated;

import org.jspecify.annotations.NullMarked;
