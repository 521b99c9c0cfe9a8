package nl.kamervragen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, so that they hold without anyone having to remember them. */
class ArchitectureTest {

    private static final String MODEL = "nl.kamervragen.model";
    private static final String JSON = "nl.kamervragen.json";
    private static final String PARSER = "nl.kamervragen.parser";
    private static final String REFERENTIE = "nl.kamervragen.referentie";
    private static final String RESULT = "nl.kamervragen.result";
    private static final String TEXT = "nl.kamervragen.text";
    private static final String INTERNAL = "nl.kamervragen.internal";

    /** In the order in which a text goes through them. */
    private static final List<String> PHASES = List.of("lines", "layout", "blocks", "paragraphs", "inline", "assembly");

    /** What every phase may use, and what therefore uses none of them. */
    private static final List<String> SHARED = List.of("text", "chain");

    private static final int LONGEST_FILE = 300;

    // Paths and not package names: the tests run inside the module, where a search of the class path would find
    // nothing.
    private static final Path MODEL_CLASSES = Path.of("../model/target/classes");
    private static final Path CORE_CLASSES = Path.of("target/classes");
    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(MODEL_CLASSES, CORE_CLASSES);

    @Test
    void the_rules_see_the_classes_that_they_are_about() {
        assertThat(HOUSE.that(resideInAPackage(MODEL))).isNotEmpty();
        assertThat(HOUSE.that(resideInAPackage(PARSER))).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_phase_uses_no_type_of_a_later_phase() {
        return PHASES.stream().limit(PHASES.size() - 1).map(phase -> {
            String[] later = PHASES.stream()
                    .skip(PHASES.indexOf(phase) + 1)
                    .map(ArchitectureTest::internal)
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(
                    phase,
                    () -> check(noClasses()
                            .that()
                            .resideInAPackage(internal(phase))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .because("a text goes through the phases downhill: " + String.join(", ", PHASES))));
        });
    }

    @Test
    void what_all_phases_share_uses_none_of_them() {
        check(noClasses()
                .that()
                .resideInAnyPackage(internals(SHARED))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(internals(PHASES)));
    }

    @Test
    void no_two_internal_packages_need_each_other() {
        check(slices().matching(INTERNAL + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void what_has_been_read_is_not_read_again_where_the_document_is_built() {
        check(noClasses()
                .that()
                .resideInAPackage(internal("assembly"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(internal("referentie")));
    }

    @Test
    void no_phase_goes_back_to_the_parser_that_drives_it() {
        check(noClasses()
                .that()
                .resideInAPackage(INTERNAL + "..")
                .should()
                .dependOnClassesThat(name(PARSER + ".KamervragenParser")));
    }

    @Test
    void the_result_knows_the_model_and_nothing_of_how_it_came_about() {
        check(classes()
                .that()
                .resideInAPackage(RESULT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RESULT, MODEL, "java..", "org.jspecify.annotations.."));
    }

    @Test
    void the_model_depends_on_itself_and_on_annotations_only() {
        check(classes()
                .that()
                .resideInAPackage(MODEL + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        MODEL + "..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations.."));
    }

    @Test
    void the_model_cannot_be_changed() {
        // A builder changes until it has built, and is no part of a document.
        check(classes()
                .that()
                .resideInAPackage(MODEL + "..")
                .and()
                .doNotHaveFullyQualifiedName(MODEL + ".KopBuilder")
                .should()
                .haveOnlyFinalFields());
    }

    @Test
    void the_core_depends_on_the_model_jackson_and_slf4j_only() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.kamervragen..",
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.annotations..",
                        "org.slf4j..",
                        "tools.jackson.."));
    }

    @Test
    void only_the_json_form_knows_jackson_and_nothing_else_knows_the_json_form() {
        String[] json = {JSON + "..", internal("json")};
        check(noClasses()
                .that()
                .resideOutsideOfPackages(json)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", JSON + "..", internal("json")));
    }

    @Test
    void the_library_reaches_for_no_network() {
        check(noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.net..").and(not(belongToAnyOf(URI.class, URISyntaxException.class)))));
    }

    @Test
    void the_library_writes_to_no_console_and_logs_through_slf4j_only() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void nothing_is_kept_between_two_texts() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void the_phases_scan_and_use_no_regular_expressions() {
        check(noClasses()
                .that()
                .resideInAPackage(INTERNAL + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .because("a scanner is linear in every text, and knows where it is"));
    }

    @Test
    void the_core_exports_its_five_public_packages_and_opens_none() {
        ModuleDescriptor core = descriptor("nl.kamervragen.core", CORE_CLASSES);

        assertThat(core.exports())
                .allSatisfy(export -> assertThat(export.isQualified()).isFalse())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(JSON, PARSER, REFERENTIE, RESULT, TEXT);
        assertThat(core.isOpen()).isFalse();
        assertThat(core.opens()).isEmpty();
    }

    @Test
    void the_model_exports_its_one_package_and_opens_none() {
        ModuleDescriptor model = descriptor(MODEL, MODEL_CLASSES);

        assertThat(model.exports())
                .allSatisfy(export -> assertThat(export.isQualified()).isFalse())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly(MODEL);
        assertThat(model.isOpen()).isFalse();
        assertThat(model.opens()).isEmpty();
    }

    @Test
    void the_modules_ask_for_nothing_but_annotations_jackson_and_slf4j() {
        assertThat(required(descriptor(MODEL, MODEL_CLASSES)))
                .isSubsetOf("java.base", "com.fasterxml.jackson.annotation", "org.jspecify");
        assertThat(required(descriptor("nl.kamervragen.core", CORE_CLASSES)))
                .isSubsetOf(
                        "java.base",
                        MODEL,
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify",
                        "org.slf4j",
                        "tools.jackson.core",
                        "tools.jackson.databind");
    }

    @Test
    void no_source_file_outgrows_one_purpose() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path root : List.of(Path.of("../model/src/main/java"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path source :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(source).size();
                    if (lines > LONGEST_FILE) {
                        tooLong.add(source + ": " + lines + " lines");
                    }
                }
            }
        }

        assertThat(tooLong)
                .as("files longer than " + LONGEST_FILE + " lines, to be parted into classes with names")
                .isEmpty();
    }

    private static void check(ArchRule rule) {
        // A rule about a package must hold from the day on which the package gets its first class.
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String internal(String name) {
        return INTERNAL + "." + name + "..";
    }

    private static String[] internals(List<String> names) {
        return names.stream().map(ArchitectureTest::internal).toArray(String[]::new);
    }

    private static ModuleDescriptor descriptor(String module, Path classes) {
        return ModuleFinder.of(classes).find(module).orElseThrow().descriptor();
    }

    private static Set<String> required(ModuleDescriptor module) {
        return module.requires().stream().map(ModuleDescriptor.Requires::name).collect(toSet());
    }
}
