/// Commands and queries over HTTP: conditions, keys, problems, paging, checks.
@NullMarked
package io.dealstream.servicekit.http;

import org.jspecify.annotations.NullMarked;
