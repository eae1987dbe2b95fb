/// The story that the demo plays, and a client of the services' HTTP APIs to play it with.
@NullMarked
package io.dealstream.local.story;

import org.jspecify.annotations.NullMarked;
