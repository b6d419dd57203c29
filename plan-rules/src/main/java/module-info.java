/** Rules that turn the status of an operating plan into findings; applications add their own through the SPI. */
module dev.plumbline.rules {
    requires transitive dev.plumbline.core;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.plumbline.rules;
    exports dev.plumbline.rules.spi;
    exports dev.plumbline.rules.testing;

    uses dev.plumbline.rules.spi.Rule;
}
