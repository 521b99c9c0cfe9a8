/** Documents that were never written, and files made of them: what goes in should come out. */
package nl.kamervragen.ingest.testing;
