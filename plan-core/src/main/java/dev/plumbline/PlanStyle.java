package dev.plumbline;

import static org.immutables.value.Value.Style.BuilderVisibility.PUBLIC;
import static org.immutables.value.Value.Style.ImplementationVisibility.PACKAGE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        typeBuilder = "*Builder",
        typeInnerBuilder = "Builder",
        implementationNestedInBuilder = true,
        visibility = PACKAGE,
        deferCollectionAllocation = true,
        builderVisibility = PUBLIC,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        depluralizeDictionary = {
            "criterion:criteria",
            "basis:basis",
            "analysis:analyses",
            "minutes:minutes",
            "person:people",
            "branch:branches",
            "address:addresses",
            "progress:progress"
        },
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = Override.class)
@interface PlanStyle {}
