package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void showsItsHelpWithTheExitCodes() {
        Program program = Program.run("--help");
        assertThat(program.out())
                .startsWith("Usage: kamervragen ")
                .contains(
                        "--json",
                        "--out=DIR",
                        "--lang=nl|en",
                        "default: en",
                        "referenties",
                        "Exit codes:",
                        "  70   a fault");
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
    }

    @Test
    void showsItsVersion() {
        assertThat(Program.run("--version").out()).startsWith("kamervragen ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | No file is named: give a FILE, a FOLDER, or - for standard input",
                "--json              | No file is named: give a FILE, a FOLDER, or - for standard input",
                "--nonsense a.txt    | Unknown option: '--nonsense'",
                "--lang fr a.txt     | Invalid value for option '--lang'",
                "--width wide a.txt  | Invalid value for option '--width'",
                "--max-length 0 a    | --max-length 0 must be at least 1",
                "referenties         | Missing required parameter: 'FILE.jsonl|-'"
            })
    void saysWhatIsWrongWithTheCommandLine(String line, String sentence) {
        Program program = Program.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(program.err()).startsWith("kamervragen: " + sentence).contains("--help' for what it takes.");
        assertThat(program.err().lines()).hasSize(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isEqualTo(2);
    }
}
