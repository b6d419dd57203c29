package dev.plumbline.io.json;

import dev.plumbline.goal.VagueWords;
import java.util.List;
import java.util.Set;

/** Words that say nothing measurable, in alphabetical order; a missing list is empty. */
record VagueWordsDocument(List<String> verbs, List<String> emptyVerbs, List<String> things) {

    static VagueWordsDocument from(VagueWords words) {
        return new VagueWordsDocument(sorted(words.verbs()), sorted(words.emptyVerbs()), sorted(words.things()));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    VagueWords toWords() {
        return new VagueWords(Set.copyOf(verbs), Set.copyOf(emptyVerbs), Set.copyOf(things));
    }
}
