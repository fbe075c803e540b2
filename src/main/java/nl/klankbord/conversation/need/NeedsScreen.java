package nl.klankbord.conversation.need;

import java.util.List;
import java.util.stream.Stream;

/** The four needs, with what the viewer wrote about each. */
public record NeedsScreen(List<OwnNeed> needs) {

    static NeedsScreen of(List<OwnNeed> told) {
        return new NeedsScreen(
                Stream.of(Need.values()).map(need -> find(told, need)).toList());
    }

    /** What is written about one of them. */
    static OwnNeed find(List<OwnNeed> told, Need need) {
        return told.stream().filter(it -> it.need() == need).findFirst().orElse(OwnNeed.blank(need));
    }
}
