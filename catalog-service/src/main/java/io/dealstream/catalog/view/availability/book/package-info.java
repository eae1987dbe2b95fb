/// What may still be sold of a title, as pure functions: events become a book, and a question to
/// the book gets an answer. No SQL, no HTTP, no clock.
@NullMarked
package io.dealstream.catalog.view.availability.book;

import org.jspecify.annotations.NullMarked;
