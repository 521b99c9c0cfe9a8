package nl.kamervragen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.parser.KamervragenParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows documents, or turns them into JSON. */
@Command(
        name = "kamervragen",
        description = {
            "Reads Dutch parliamentary questions (Kamervragen) from PDF, Word, HTML, XML and text files and shows them:"
                    + " questions beside answers, footnotes, references, and what was doubtful.",
            "What is in a file tells what kind it is. A folder stands for all files in it and below whose names end in"
                    + " .txt, .pdf, .docx, .doc, .html, .htm, .xhtml or .xml."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was read",
            "1:one input or more could not be read, or is no document with Kamervragen; the others were read",
            "2:the command line makes no sense",
            "3:the output could not be written",
            "70:a fault of the program itself"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kamervragen ah-1.pdf",
            "  kamervragen --json ah-1.pdf brief.docx > two.jsonl",
            "  kamervragen --out json/ documents/",
            "  curl -s https://example.org/ah-1.html | kamervragen -",
            "  kamervragen referenties sentences.jsonl"
        })
final class KamervragenCommand implements Callable<Integer> {
    private static final int MIN_WIDTH = 40;
    private static final int WIDTH_WITHOUT_TERMINAL = 100;

    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|FOLDER|-",
            description = "Files to read, texts in UTF-8; - is standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--json",
            description = "Write JSON to standard output instead of an overview: one document a line.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write NAME.json into this folder for each NAME.pdf, NAME.docx and so on, instead of an overview.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "The language of the sentences about what was doubtful (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "The width of the overview (default: that of the terminal, or 100).")
    private @Nullable Integer width;

    @Option(
            names = "--max-length",
            paramLabel = "CHARACTERS",
            description = "The longest text that is read (default: ${DEFAULT-VALUE}).")
    private int maxLength = KamervragenParser.DEFAULT_MAX_LENGTH;

    @Spec
    private @Nullable CommandSpec spec;

    KamervragenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkArguments();
        Report report = new Report(terminal, out != null && terminal.interactive());
        List<Input> inputs = inputs(report);
        DocumentReader reader = DocumentReader.builder().maxLength(maxLength).build();
        try (Progress progress = Progress.of(inputs.size(), out != null && terminal.interactive())) {
            int threads = Runtime.getRuntime().availableProcessors();
            new Run(reader, outputs(), report, language, threads).readAll(inputs, progress);
        }
        return report.close(out != null || inputs.size() > 1);
    }

    /** Says it here, because the library for the command line would ask for a file beside a subcommand too. */
    private void checkArguments() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (arguments.isEmpty()) {
            throw new ParameterException(
                    commandLine, "No file is named: give a FILE, a FOLDER, or - for standard input");
        }
        if (maxLength < 1) {
            throw new ParameterException(commandLine, "--max-length " + maxLength + " must be at least 1");
        }
    }

    private List<Input> inputs(Report report) {
        List<Input> inputs = new InputFinder(terminal, report).find(arguments);
        return out == null ? inputs : Input.withDistinctOutputs(inputs, report);
    }

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        if (json) {
            outputs.add(new JsonLines(terminal));
        }
        if (out != null) {
            outputs.add(new JsonFiles(out));
        }
        if (outputs.isEmpty()) {
            outputs.add(new Overviews(terminal, columns(), language));
        }
        return outputs;
    }

    private int columns() {
        Optional<Integer> given = Optional.ofNullable(width);
        return Math.max(MIN_WIDTH, given.orElseGet(this::terminalColumns));
    }

    /** The library for the command line asks the terminal how wide it is, to lay out its help. */
    private int terminalColumns() {
        return terminal.interactive()
                ? Objects.requireNonNull(spec).usageMessage().width()
                : WIDTH_WITHOUT_TERMINAL;
    }
}
