package molva.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The permitted arrows between modules: app → read → core, and each outside library behind one of them. */
class ModulesTest {
    private static final JavaClasses MOLVA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("molva");

    private static final DescribedPredicate<JavaClass> CORE = not(resideInAnyPackage(
                    "molva.read..", "molva.library..", "molva.app.."))
            .and(resideInAPackage("molva.."));

    @Test
    void theCoreKnowsNoShell() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("molva.read..", "molva.library..", "molva.app..")
                .because("the logic serves command line, server and cluster alike")
                .check(MOLVA);
    }

    @Test
    void readingKnowsNoApplication() {
        noClasses()
                .that()
                .resideInAPackage("molva.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("molva.app..")
                .because("nothing depends on the application")
                .check(MOLVA);
    }

    @Test
    void pagesAreParsedInTheReaderAlone() {
        noClasses()
                .that(not(resideInAPackage("molva.read..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.netpreserve..")
                .because("a module exists to confine a dependency, and molva-read confines jsoup and jwarc")
                .check(MOLVA);
    }

    @Test
    void theCommandLineStaysInTheApplication() {
        noClasses()
                .that(not(resideInAPackage("molva.app..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("a module exists to confine a dependency, and molva-app confines picocli")
                .check(MOLVA);
    }

    @Test
    void theWebStaysInTheServer() {
        noClasses()
                .that(not(resideInAnyPackage("molva.app.serve..", "molva.app")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "gg.jte..", "org.eclipse.jetty..")
                .because("commands and formats work without a server; only the command that starts it knows it")
                .check(MOLVA);
    }

    @Test
    void jsonStaysAtTheEdges() {
        noClasses()
                .that(not(resideInAnyPackage("molva.app..", "molva.read..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .because(
                        "domain types are mapped at the edge: what comes in is read by molva-read, what goes out is written by molva-app")
                .check(MOLVA);
    }

    @Test
    void theLibraryKnowsNoShell() {
        noClasses()
                .that()
                .resideInAPackage("molva.library..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("molva.app..", "molva.read..")
                .because("the library keeps analyses, wherever they come from")
                .check(MOLVA);
    }

    @Test
    void theDatabaseStaysInItsPackage() {
        noClasses()
                .that(not(resideInAPackage("molva.library.keep..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..")
                .because(
                        "what the library holds is asked for in words of the field, and molva.library.keep confines SQL")
                .check(MOLVA);
    }

    @Test
    void theSearchEngineStaysInItsPackage() {
        noClasses()
                .that(not(resideInAPackage("molva.library.search..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("the index follows the database, and molva.library.search confines Lucene")
                .check(MOLVA);
    }
}
