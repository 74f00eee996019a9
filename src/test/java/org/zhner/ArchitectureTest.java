package org.zhner;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the straight line: what each package may know, and a few habits. */
final class ArchitectureTest {
    /** From the ground up: a package may know those before it and none after it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "text",
            "article",
            "charset",
            "html",
            "packing",
            "records",
            "input",
            "model",
            "lexicon",
            "script",
            "crf",
            "segment",
            "label",
            "tag",
            "learned",
            "corenlp",
            "entity",
            "pipeline",
            "write",
            "corpus",
            "batch",
            "eval",
            "pattern",
            "train",
            "build",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhner");

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        Set<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName().substring("org.zhner.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ORDER).containsAll(packages);
    }

    @Test
    void noPackageKnowsALaterOne() {
        for (int index = 0; index < ORDER.size() - 1; index++) {
            String[] later = ORDER.subList(index + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::named)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(named(ORDER.get(index)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("org.zhner.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noTwoClassesShareAName() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyOnePackageKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(named("corenlp"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessMeantToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(named("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static String named(String name) {
        return "org.zhner." + name + "..";
    }
}
