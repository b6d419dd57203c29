package dev.plumbline.io.table.mapping;

/** Makes plans and facts of one kind of table. Stateless and thread-safe. */
interface TableMapping {

    TableForm form();

    /** Takes all rows of a table into the assembly. */
    void take(FoundTable table, BookAssembly book);
}
