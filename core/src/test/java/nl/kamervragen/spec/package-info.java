/** Runs the specification: documents in all their forms beside what they become. */
package nl.kamervragen.spec;
