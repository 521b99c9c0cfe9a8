/** Fuzz tests: run over kept inputs in every build, and over inputs that Jazzer makes up when it is asked to. */
package nl.kamervragen.fuzz;
