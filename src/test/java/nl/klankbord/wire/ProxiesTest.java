package nl.klankbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.mock.env.MockPropertySource;

/** Whose word is taken for where a visitor comes from: the web server on this machine, the balancer that was named, nobody else. */
class ProxiesTest {

    @Test
    void thisMachineIsBelievedAndAStrangerIsNot() throws IOException {
        assertThat("127.0.0.1").matches(believed(""));
        assertThat("0:0:0:0:0:0:0:1").matches(believed(""));
        assertThat("10.0.0.5").doesNotMatch(believed(""));
    }

    @Test
    void theBalancerThatWasNamedIsBelieved() throws IOException {
        assertThat("10.0.0.5").matches(believed("10.0.0.5|10.0.0.6"));
        assertThat("10.0.0.6").matches(believed("10.0.0.5|10.0.0.6"));
        assertThat("10.0.0.7").doesNotMatch(believed("10.0.0.5|10.0.0.6"));
        assertThat("127.0.0.1").matches(believed("10.0.0.5"));
    }

    private static Pattern believed(String proxies) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new ResourcePropertySource("classpath:application.properties"));
        environment.getPropertySources().addFirst(new MockPropertySource().withProperty("klankbord.proxies", proxies));
        return Pattern.compile(environment.getRequiredProperty("server.tomcat.remoteip.internal-proxies"));
    }
}
