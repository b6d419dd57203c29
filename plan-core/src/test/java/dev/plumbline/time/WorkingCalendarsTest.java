package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingCalendarsTest {

    @Test
    void knowsChina() {
        assertThat(WorkingCalendars.load().ids()).containsExactly("CN");
        assertThat(WorkingCalendars.load().find("CN")).contains(WorkingCalendar.china());
        assertThat(WorkingCalendars.load().find("XX")).isEmpty();
    }

    @Test
    @DisplayName("CAL-1: another country through META-INF/services; an application may replace a built-in calendar")
    void findsWhatIsPluggedInOnTheClassPath(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(WorkingCalendarProvider.class.getName()), FarawayCalendars.class.getName() + "\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            WorkingCalendars calendars = WorkingCalendars.load(loader);
            assertThat(calendars.ids()).containsExactly("CN", "FARAWAY");
            assertThat(calendars.find("FARAWAY").orElseThrow().name()).isEqualTo("Far FARAWAY");
            assertThat(calendars.find("CN").orElseThrow().name()).isEqualTo("Far CN");
        }
    }

    @Test
    @DisplayName("CAL-1: the module provides China, without META-INF/services")
    void providesChinaAsAModule() throws ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(WorkingCalendar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("dev.plumbline.core"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> service = layer.findLoader("dev.plumbline.core").loadClass(WorkingCalendarProvider.class.getName());
        assertThat(service).isNotEqualTo(WorkingCalendarProvider.class);
        assertThat(service.getModule().getName()).isEqualTo("dev.plumbline.core");
        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(each -> each.type().getName())
                        .toList())
                .containsExactly(ChinaCalendar.class.getName());
        Object provider = ServiceLoader.load(layer, service).iterator().next();
        assertThat(service.getMethod("find", String.class).invoke(provider, "CN"))
                .hasToString("Optional[CN (2007-01-01/2026-12-26)]");
    }
}
