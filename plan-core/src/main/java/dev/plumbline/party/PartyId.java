package dev.plumbline.party;

/**
 * Who takes part (参与方): a person, a position, an organisation unit or a body.
 *
 * <p>The text form names the kind, so that it reads back: {@code person:li}, {@code position:市场部/经理},
 * {@code unit:销售部}, {@code body:总经理办公会}. Immutable and thread-safe.
 */
public sealed interface PartyId permits PersonId, PositionId, OrgUnitId, BodyId {

    /** The name as people write it, without its kind: {@code 销售部}, {@code 市场部*经理}. */
    String label();

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the kind is missing or unknown, or the name is blank
     */
    static PartyId parse(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "person" -> PersonId.of(name);
            case "position" -> PositionId.parseName(name);
            case "unit" -> OrgUnitId.of(name);
            case "body" -> BodyId.of(name);
            default ->
                throw new IllegalArgumentException("Party [" + text
                        + "] names no kind. Write person:, position:, unit: or body: before the name.");
        };
    }
}
