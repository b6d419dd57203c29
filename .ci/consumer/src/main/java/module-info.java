module consumer {
    requires dev.plumbline.io;
    requires dev.plumbline.io.jdbc;
    requires dev.plumbline.rules;
}
