package dev.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;

class PackageStructureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente");

    @Test
    void arrowsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("dev.entente.cli")
                .layer("web")
                .definedBy("dev.entente.web")
                .layer("ask")
                .definedBy("dev.entente.ask")
                .layer("dossier")
                .definedBy("dev.entente.dossier")
                .layer("fetch")
                .definedBy("dev.entente.fetch")
                .layer("network")
                .definedBy("dev.entente.network")
                .layer("graph")
                .definedBy("dev.entente.graph")
                .layer("vocabulary")
                .definedBy("dev.entente.vocabulary")
                .layer("model")
                .definedBy("dev.entente.model")
                .layer("resource")
                .definedBy("dev.entente.resource")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("ask")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("fetch")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("graph")
                .mayOnlyBeAccessedByLayers("cli", "web", "ask", "dossier")
                .whereLayer("vocabulary")
                .mayOnlyBeAccessedByLayers("cli", "web", "ask", "dossier", "graph")
                .because("a question or a loader knows the graph, and the graph knows neither")
                .check(CLASSES);
    }

    @Test
    void theModelNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("dev.entente.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.entente.model", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void driverTypesStayInTheGraphPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.entente.graph")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .because("what leaves the graph is a record or a map, ready for text or JSON")
                .check(CLASSES);
    }

    @Test
    void fetchingNeedsNoGraph() {
        noClasses()
                .that()
                .resideInAPackage("dev.entente.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.entente.graph", "dev.entente.dossier", "dev.entente.model", "dev.entente.cli")
                .because("it brings files to a folder, whatever they are for")
                .check(CLASSES);
    }

    @Test
    void aNetworkIsMeasuredWhateverItIsOf() {
        classes()
                .that()
                .resideInAPackage("dev.entente.network")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.entente.network", "org.jgrapht..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.entente.cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
