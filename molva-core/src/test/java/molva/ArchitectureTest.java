package molva;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import molva.text.Document;
import org.junit.jupiter.api.Test;

/** The core's arrows between packages, and what keeps it exact, fast and free of surprises. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("molva");

    @Test
    void packagesRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("door")
                .definedBy("molva")
                .layer("profile")
                .definedBy("molva.profile..")
                .layer("attribution")
                .definedBy("molva.attribution..")
                .layer("entity")
                .definedBy("molva.entity..")
                .layer("morphology")
                .definedBy("molva.morphology..")
                .layer("model")
                .definedBy("molva.model..")
                .layer("text")
                .definedBy("molva.text..")
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("door")
                .whereLayer("attribution")
                .mayOnlyBeAccessedByLayers("door", "profile")
                .whereLayer("entity")
                .mayOnlyBeAccessedByLayers("door", "profile", "attribution")
                .whereLayer("morphology")
                .mayOnlyBeAccessedByLayers("door", "profile", "attribution", "entity")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("model")
                .because("each stage reads what the stages before it found and knows nothing of those after it")
                .check(CORE);
    }

    @Test
    void theCoreRestsOnTheJdkAndTheDictionaryReaderAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("molva..", "java..", "morfologik..", "org.jspecify.annotations.."))
                .because("everybody who embeds the analysis carries what it depends on")
                .check(CORE);
    }

    @Test
    void noRegularExpressionReadsTheText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .because("a back-tracking expression on a hostile text takes time that is not linear")
                .check(CORE);
    }

    @Test
    void nothingLocks() {
        methods()
                .should()
                .notHaveModifier(JavaModifier.SYNCHRONIZED)
                .because("all threads analyse with the one pipeline at full speed")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent.locks..")
                .because("all threads analyse with the one pipeline at full speed")
                .check(CORE);
    }

    @Test
    void staticStateNeverChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("the same text gives the same answer whatever was analysed before it")
                .check(CORE);
    }

    @Test
    void neitherClockNorChanceNorTheMachineHasASay() {
        String reason = "the same text gives the same answer at any time and on any machine";
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .because(reason)
                .check(CORE);
        noClasses()
                .should()
                .callMethodWhere(target(owner(name("java.lang.System")))
                        .and(target(nameMatching("nanoTime|currentTimeMillis|getenv|getProperty"))))
                .because(reason)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because(reason + ", in Turkish too, where I is not the capital of i")
                .check(CORE);
    }

    @Test
    void testsAnalyseThroughTheInvariants() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("molva");
        noClasses()
                .that()
                .doNotBelongToAnyOf(Invariants.class, AnyTextTest.class, GrowthTest.class)
                .should()
                .callMethod(Pipeline.class, "analyze", Document.class)
                .because("what holds for every analysis is asked of each that a test produces: Invariants.analyze")
                .check(tests);
    }
}
