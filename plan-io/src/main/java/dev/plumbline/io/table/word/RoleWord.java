package dev.plumbline.io.table.word;

/**
 * A role that a header may name.
 *
 * @param role the role
 * @param strong whether the header alone says so; else it is this role only where no other column claims it
 */
public record RoleWord(Role role, boolean strong) {}
