/// The press office: releases from the draft to the newsroom, and what others made of them.
@NullMarked
package io.dealstream.dashboard.page.press;

import org.jspecify.annotations.NullMarked;
