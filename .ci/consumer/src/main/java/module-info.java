module consumer {
    requires dev.plumbline.io;
    requires dev.plumbline.rules;
}
