package nl.kamervragen.cli;

import nl.kamervragen.result.ParseResult;

/** Something to do with each document that was read. */
interface Output {
    /**
     * Writes a document.
     *
     * @throws OutputException if it can't be written
     */
    void write(Input input, ParseResult result);
}
