/// Commands and their answers over HTTP.
@NullMarked
package io.dealstream.announcement.http;

import org.jspecify.annotations.NullMarked;
