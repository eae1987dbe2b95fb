/// Titles: a list to search in, and a page for each with what is sold of it and what is free.
@NullMarked
package io.dealstream.dashboard.page.title;

import org.jspecify.annotations.NullMarked;
