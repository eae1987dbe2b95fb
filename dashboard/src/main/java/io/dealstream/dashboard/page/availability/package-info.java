/// What can be sold: a question, its answer with reasons, and files of it.
@NullMarked
package io.dealstream.dashboard.page.availability;

import org.jspecify.annotations.NullMarked;
