package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTests {

    @Test
    void aFaultIsOneLineWhateverIsQuotedInIt() {
        var fault = Fault.of("a.json", "'\rom\n\u001b[2J\u2028' is no field", "Mend it.");

        assertThat(fault.problem()).isEqualTo("a.json: '\\u000dom\\u000a\\u001b[2J\\u2028' is no field");
    }
}
