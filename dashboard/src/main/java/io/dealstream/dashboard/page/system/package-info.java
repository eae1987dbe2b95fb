/// How the services are, for those who run them.
@NullMarked
package io.dealstream.dashboard.page.system;

import org.jspecify.annotations.NullMarked;
