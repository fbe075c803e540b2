package offender;

import java.net.http.HttpClient;

class NobodyCallsOutside {
    HttpClient outside() {
        return HttpClient.newHttpClient();
    }
}
