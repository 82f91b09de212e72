package io.github.distributedleadership.rules.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The names of those members, teams and responsibilities whose ids a document has shown: nobody is named in it who was not
 * shown. Parts of a document may be written side by side.
 */
final class NamesInUse {
    private static final JsonFactory JSON = new JsonFactory();

    private final Names names;
    private final ConcurrentMap<String, String> members = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, String> teams = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, String> responsibilities = new ConcurrentSkipListMap<>();

    NamesInUse(Names names) {
        this.names = names;
    }

    /** An id was shown of something of that kind. */
    void show(IdKind kind, String id) {
        String bare = kind.bare(id);
        switch (kind.type(id).orElse("")) {
            case "member" -> member(bare);
            case "team" -> team(bare);
            case "responsibility" -> responsibility(bare);
            default -> {}
        }
    }

    /** A word was shown that may be a reference to a member, a team or a responsibility. */
    void showAny(String word) {
        show(IdKind.SCOPE, word);
        member(word);
        responsibility(word);
    }

    /** JSON was shown that may have references in it. */
    void showAll(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    showAny(parser.getText());
                }
            }
        }
    }

    private void member(String id) {
        names.member(id).ifPresent(name -> members.put(id, name));
    }

    private void team(String id) {
        names.team(id).ifPresent(name -> teams.put(id, name));
    }

    private void responsibility(String id) {
        names.responsibility(id).ifPresent(name -> responsibilities.put(id, name));
    }

    Map<String, String> members() {
        return members;
    }

    Map<String, String> teams() {
        return teams;
    }

    Map<String, String> responsibilities() {
        return responsibilities;
    }
}
