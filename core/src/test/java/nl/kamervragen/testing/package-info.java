/** Assertions that the tests of several packages share. */
package nl.kamervragen.testing;
