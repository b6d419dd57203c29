package dev.plumbline.attack;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.KeptBookBuilder;
import dev.plumbline.book.PlanBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public methods and constructors of exported packages, but for those that ask for a key which is not exported,
 * and those of what is had with that key alone. */
final class PublicApi {

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals", "hashCode", "toString", "wait", "notify", "notifyAll", "getClass");

    private PublicApi() {}

    static List<Executable> executables(List<String> packages) {
        List<Executable> all = new ArrayList<>();
        packages.forEach(name -> types(name).forEach(type -> all.addAll(executables(type))));
        return all.stream()
                .sorted(Comparator.comparing(Executable::toGenericString))
                .toList();
    }

    private static List<Class<?>> types(String name) {
        try (Stream<Path> files = Files.list(root().resolve(name.replace('.', '/')))) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String simple = file.getFileName().toString();
                if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                    types.add(Class.forName(name + "." + simple.substring(0, simple.length() - ".class".length())));
                }
            }
            return types;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Path root() {
        try {
            return Path.of(PlanBook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> found = new ArrayList<>();
        if (!isPublic(type)) {
            return found;
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            found.addAll(List.of(type.getConstructors()));
        }
        for (Method method : type.getMethods()) {
            if (!method.isSynthetic() && !OF_EVERY_OBJECT.contains(method.getName()) && isOurs(method, type)) {
                found.add(method);
            }
        }
        found.removeIf(each -> List.of(each.getParameterTypes()).contains(Restoring.class)
                || each.getDeclaringClass() == KeptBookBuilder.class);
        return found;
    }

    private static boolean isOurs(Method method, Class<?> type) {
        return method.getDeclaringClass() == type && isPublic(method.getDeclaringClass());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
