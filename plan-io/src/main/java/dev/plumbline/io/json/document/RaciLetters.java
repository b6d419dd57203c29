package dev.plumbline.io.json.document;

import dev.plumbline.task.raci.RaciRole;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters of one cell of a RACI matrix, such as {@code RA}. */
record RaciLetters(Set<RaciRole> roles) {

    static RaciLetters parse(String text) {
        Set<RaciRole> roles = EnumSet.noneOf(RaciRole.class);
        text.chars().forEach(letter -> roles.add(role((char) letter)));
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("There is no letter []. Give some of R, A, C and I.");
        }
        return new RaciLetters(roles);
    }

    private static RaciRole role(char letter) {
        return RaciRole.ofLetter(letter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Letter [" + letter + "] is no role. Give some of R, A, C and I."));
    }

    @Override
    public String toString() {
        return roles.stream()
                .sorted()
                .map(role -> String.valueOf(role.letter()))
                .collect(Collectors.joining());
    }
}
