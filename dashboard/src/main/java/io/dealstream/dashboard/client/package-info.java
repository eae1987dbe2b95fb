/// The services' public HTTP APIs, called with the token of whoever looks at a page.
@NullMarked
package io.dealstream.dashboard.client;

import org.jspecify.annotations.NullMarked;
