package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.Localized;

/** What families and roles are called in messages. */
final class FamilyNames {

    private FamilyNames() {}

    /** The last kind of a family is its general one. */
    static Localized of(Family family) {
        return Vocabulary.standard().kinds(family.word()).stream()
                .reduce((first, second) -> second)
                .<Localized>map(kind -> kind)
                .orElseGet(() -> Localized.of(family.word(), family.word()));
    }

    /** The id of the same kind. */
    static String id(Family family) {
        return Vocabulary.standard().kinds(family.word()).stream()
                .reduce((first, second) -> second)
                .map(TableKind::id)
                .orElse(family.word());
    }

    /** The header by which templates name a role. */
    static String header(Role role) {
        return Vocabulary.standard().kinds().stream()
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> column.role() == role)
                .map(TableKind.TemplateColumn::header)
                .findFirst()
                .orElse(role.id());
    }
}
