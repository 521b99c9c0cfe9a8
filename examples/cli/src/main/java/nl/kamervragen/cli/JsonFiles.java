package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.result.ParseResult;

/** Writes the JSON of each document to a file of its own. */
final class JsonFiles implements Output {
    private final Path folder;
    private final KamervragenJson json = KamervragenJson.create();

    JsonFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Input input, ParseResult result) {
        Path file = folder.resolve(input.output());
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, json.toJson(result.document()) + "\n");
        } catch (IOException e) {
            throw OutputException.at(file, e);
        }
    }
}
