package org.throughline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The structure of design/architecture.md and the conventions of design/style.md that a tool can hold. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.throughline";
    private static final String DOMAIN = "org.throughline.domain..";
    private static final String CHAT = "org.throughline.chat..";
    private static final String USECASE = "org.throughline.usecase..";
    private static final String ADAPTER = "org.throughline.adapter..";
    private static final String WIRING = "org.throughline.wiring..";
    private static final Set<String> CLOCKLESS = Set.of("now", "systemDefault", "currentTimeMillis");

    @ArchTest
    static final ArchRule the_domain_knows_nothing_but_itself_and_plain_java = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    DOMAIN,
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.text..",
                    "java.math..",
                    "java.nio.charset..",
                    "org.jspecify.."))
            .because("a rule that reads a file or asks a clock cannot be tried by hand");

    @ArchTest
    static final ArchRule the_domain_sees_no_layer_above = doesNotSee(DOMAIN, CHAT, USECASE, ADAPTER, WIRING, ROOT);

    @ArchTest
    static final ArchRule chat_sees_no_layer_above = doesNotSee(CHAT, USECASE, ADAPTER, WIRING, ROOT);

    @ArchTest
    static final ArchRule use_cases_see_no_layer_above = doesNotSee(USECASE, ADAPTER, WIRING, ROOT);

    @ArchTest
    static final ArchRule adapters_see_no_layer_above = doesNotSee(ADAPTER, WIRING, ROOT);

    @ArchTest
    static final ArchRule wiring_does_not_see_the_command_line = doesNotSee(WIRING, ROOT);

    @ArchTest
    static final ArchRule adapters_do_not_see_each_other = slices().matching("org.throughline.adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.throughline.adapter.yaml"))
            .because("each can then be read, replaced and tested alone; reading YAML is a tool they share");

    @ArchTest
    static final ArchRule the_core_knows_no_platform_and_no_database = noClasses()
            .that()
            .resideInAnyPackage(CHAT, USECASE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "com.slack..",
                    "com.microsoft..",
                    "io.javalin..",
                    "org.eclipse.jetty..",
                    "org.jdbi..",
                    "java.sql.."));

    @ArchTest
    static final ArchRule time_is_asked_of_an_injected_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.throughline.Main")
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .because("a test has to be able to hold the clock");

    @ArchTest
    static final ArchRule the_machines_clock_is_handed_out_where_the_bot_is_built = noClasses()
            .that()
            .resideOutsideOfPackages(WIRING, ROOT)
            .should()
            .callMethodWhere(makesAClockOfTheMachine());

    @ArchTest
    static final ArchRule nobody_uses_the_old_date = noClasses()
            .that()
            .resideOutsideOfPackage("org.throughline.adapter.calendarfile")
            .should()
            .dependOnClassesThat(equivalentTo(Date.class))
            .because("only the library that writes calendars speaks it");

    @ArchTest
    static final ArchRule nobody_starts_futures =
            noClasses().should().dependOnClassesThat(equivalentTo(CompletableFuture.class));

    @ArchTest
    static final ArchRule names_say_what_a_type_is_for = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .orShould()
            .haveNameMatching(".*[.$]Default[A-Z][^.]*");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(one -> one.getName().startsWith(ROOT))
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        assertThat(unmarked).isEmpty();
    }

    private static ArchRule doesNotSee(String layer, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for its time or zone", call -> {
            boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            return isOfTime(call.getTargetOwner()) && CLOCKLESS.contains(call.getName()) && withoutClock;
        });
    }

    private static DescribedPredicate<JavaCall<?>> makesAClockOfTheMachine() {
        return DescribedPredicate.describe(
                "make a clock of the machine",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system"));
    }

    private static boolean isOfTime(JavaClass owner) {
        return owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class);
    }
}
