/** The document as it was read: records and sealed interfaces, immutable, checked on construction, equal by value. */
@NullMarked
package nl.kamervragen.model;

import org.jspecify.annotations.NullMarked;
