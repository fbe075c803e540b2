package nl.klankbord.post.preference;

import nl.klankbord.post.feed.Feeds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what somebody chose about mail and calendar. */
@Component
public class PreferenceReader {

    private final Preferences preferences;
    private final Feeds feeds;

    PreferenceReader(Preferences preferences, Feeds feeds) {
        this.preferences = preferences;
        this.feeds = feeds;
    }

    /**
     * The page of settings.
     *
     * @param feed an address that was just made, to be shown this once
     */
    @Transactional(readOnly = true)
    public PreferenceScreen screen(@Nullable String feed) {
        return new PreferenceScreen(preferences.own(), feeds.ownSince().orElse(null), feed);
    }
}
