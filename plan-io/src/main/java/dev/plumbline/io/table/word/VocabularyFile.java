package dev.plumbline.io.table.word;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the built-in vocabulary from the file that stands beside this class. */
final class VocabularyFile {

    private static final String NAME = "vocabulary.json";

    /** Lists whose words hold marks that count. */
    private static final Set<String> AS_IS = Set.of("nothing", "raci", "stateNote", "dependencyKind", "lagUnit");

    private final JsonNode root;
    private final Map<String, List<RoleWord>> headers = new HashMap<>();
    private final Map<Role, String> labels = new HashMap<>();
    private final Map<Role, String> english = new HashMap<>();

    private VocabularyFile(JsonNode root) {
        this.root = root;
    }

    static Vocabulary standard() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream file = VocabularyFile.class.getResourceAsStream(NAME)) {
            return new VocabularyFile(mapper.readTree(file)).read();
        } catch (IOException broken) {
            throw new UncheckedIOException("The built-in vocabulary cannot be read.", broken);
        }
    }

    private Vocabulary read() {
        for (Role role : Role.values()) {
            words(root.path("roles").path(role.id()), role);
            words(root.path("fields").path(role.field()), role);
        }
        keys(root.path("kept")).forEach(key -> headers.putIfAbsent(key, List.of()));
        Map<String, Set<String>> families = new LinkedHashMap<>();
        root.path("families")
                .properties()
                .forEach(
                        each -> families.put(each.getKey(), keys(each.getValue().path("titles"))));
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        root.path("values")
                .properties()
                .forEach(each -> values.put(each.getKey(), meanings(each.getValue(), each.getKey())));
        headers.replaceAll((key, roles) -> List.copyOf(roles));
        return new Vocabulary(
                Map.copyOf(headers),
                roleLabels(),
                kinds(),
                families,
                values,
                lines(root.path("lines")),
                keys(root.path("sheets").path("notes")),
                Set.of(),
                keys(root.path("general")),
                KeyLetters.of(headers.keySet()));
    }

    private Map<Role, Localized> roleLabels() {
        Map<Role, Localized> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String label = labels.getOrDefault(role, role.field());
            all.put(role, Localized.of(label, english.getOrDefault(role, role.field())));
        }
        return all;
    }

    private void words(JsonNode node, Role role) {
        for (JsonNode word : node.path("words")) {
            labels.putIfAbsent(role, WordPattern.expand(word.asText()).get(0));
            add(word, role, true);
        }
        for (JsonNode word : node.path("weak")) {
            labels.putIfAbsent(role, WordPattern.expand(word.asText()).get(0));
        }
        node.path("weak").forEach(word -> add(word, role, false));
        if (node.has("english")) {
            english.putIfAbsent(role, node.path("english").asText());
        }
    }

    private void add(JsonNode pattern, Role role, boolean strong) {
        for (String word : WordPattern.expand(pattern.asText())) {
            List<RoleWord> known = headers.computeIfAbsent(HeaderKey.of(word), any -> new ArrayList<>(2));
            if (known.stream().noneMatch(each -> each.role() == role)) {
                known.add(new RoleWord(role, strong));
            }
        }
    }

    private List<TableKind> kinds() {
        List<TableKind> kinds = new ArrayList<>();
        for (JsonNode kind : root.path("kinds")) {
            kinds.add(new TableKind(
                    kind.path("id").asText(),
                    kind.path("family").asText(),
                    kind.path("title").asText(),
                    kind.path("english").asText(),
                    titles(kind),
                    columns(kind.path("columns")),
                    roles(kind.path("signature")),
                    columns(kind.path("written"))));
        }
        return List.copyOf(kinds);
    }

    private static List<String> titles(JsonNode kind) {
        Set<String> titles = new HashSet<>(keys(kind.path("titles")));
        titles.add(HeaderKey.of(kind.path("title").asText()));
        titles.add(HeaderKey.of(kind.path("english").asText()));
        return List.copyOf(titles);
    }

    private List<TemplateColumn> columns(JsonNode columns) {
        List<TemplateColumn> read = new ArrayList<>();
        for (JsonNode column : columns) {
            Role role = role(column.isObject() ? column.path("role").asText() : column.asText());
            String header = column.isObject() && column.has("header")
                    ? column.path("header").asText()
                    : labels.getOrDefault(role, role.field());
            String label = column.isObject() && column.has("english")
                    ? column.path("english").asText()
                    : english.getOrDefault(role, role.field());
            read.add(new TemplateColumn(role, header, label));
        }
        return read;
    }

    private static List<Role> roles(JsonNode ids) {
        List<Role> roles = new ArrayList<>();
        ids.forEach(id -> roles.add(role(id.asText())));
        return roles;
    }

    private static Role role(String id) {
        return Role.of(id)
                .orElseThrow(
                        () -> new IllegalStateException("The built-in vocabulary names an unknown role [" + id + "]."));
    }

    private static LineWords lines(JsonNode lines) {
        Map<String, String> lead = new HashMap<>(meanings(lines.path("lead"), "lead"));
        return LineWords.of(
                keys(lines.path("total")),
                keys(lines.path("running")),
                keys(lines.path("average")),
                keys(lines.path("overall")),
                keys(lines.path("amounts")),
                keys(lines.path("note")),
                keys(lines.path("signature")),
                keys(lines.path("signed")),
                keys(lines.path("footer")),
                keys(lines.path("weekday")),
                keys(lines.path("section")),
                keys(lines.path("state")),
                lead);
    }

    private static Map<String, String> meanings(JsonNode lists, String name) {
        UnaryOperator<String> key = isWrittenAsIs(name) ? ValueKey::asIs : VocabularyFile::key;
        Map<String, String> meanings = new HashMap<>();
        for (Entry<String, JsonNode> list : lists.properties()) {
            for (JsonNode pattern : list.getValue()) {
                WordPattern.expand(pattern.asText())
                        .forEach(word -> meanings.putIfAbsent(key.apply(word), list.getKey()));
            }
        }
        return meanings;
    }

    /** The key of a word; one made of marks alone has no letters to make a key of and stands for itself. */
    private static String key(String word) {
        String key = HeaderKey.of(word);
        return key.isEmpty() ? ValueKey.asIs(word) : key;
    }

    private static boolean isWrittenAsIs(String list) {
        return AS_IS.contains(list);
    }

    private static Set<String> keys(JsonNode words) {
        Set<String> keys = new HashSet<>();
        for (JsonNode pattern : words) {
            WordPattern.expand(pattern.asText()).forEach(word -> keys.add(HeaderKey.of(word)));
        }
        return Set.copyOf(keys);
    }
}
