/** Plan books and their facts in a database, over a {@link javax.sql.DataSource}. */
module dev.plumbline.io.jdbc {
    requires static org.jspecify;
    requires transitive dev.plumbline.io;
    requires transitive java.sql;

    exports dev.plumbline.io.jdbc;
}
