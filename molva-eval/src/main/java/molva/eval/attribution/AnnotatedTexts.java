package molva.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import molva.eval.SharedFolder;

/**
 * The texts that the project's own annotations are of, each by the name of its annotation. They lie in the corpora beside
 * the project, never in it. Not thread-safe.
 */
interface AnnotatedTexts {
    /** The corpus, which is also the folder of its annotations. */
    String corpus();

    /** @throws IOException if the shared folder lacks the text */
    String text(String name) throws IOException;

    /** All corpora that are annotated, in the order in which they are read. */
    static List<AnnotatedTexts> all() {
        return List.of(
                new Articles("nerel", "corpora/nerel/train"),
                new Articles("factrueval", "corpora/factrueval/devset"),
                new Posts("telegram", "corpora/telegram-news-2024/raw"));
    }

    /** One file an article: {@code NAME.txt}. */
    record Articles(String corpus, String folder) implements AnnotatedTexts {
        @Override
        public String text(String name) throws IOException {
            return Files.readString(SharedFolder.resolve(folder + "/" + name + ".txt"));
        }
    }

    /** Posts of channels, one file a channel; a post is named by channel and number: {@code 1001003921752-73643}. */
    final class Posts implements AnnotatedTexts {
        private final String corpus;
        private final String folder;
        private final Map<String, Map<String, String>> channels = new HashMap<>();

        Posts(String corpus, String folder) {
            this.corpus = corpus;
            this.folder = folder;
        }

        @Override
        public String corpus() {
            return corpus;
        }

        @Override
        public String text(String name) throws IOException {
            String channel = name.substring(0, name.indexOf('-'));
            Map<String, String> posts = channels.get(channel);
            if (posts == null) {
                posts = posts(channel);
                channels.put(channel, posts);
            }
            String text = posts.get(name);
            if (text == null) {
                throw new FileNotFoundException("no post " + name + " in " + folder);
            }
            return text;
        }

        private Map<String, String> posts(String channel) throws IOException {
            Path file = SharedFolder.resolve(folder + "/" + channel + "_messages.json");
            Map<String, String> posts = new HashMap<>();
            for (JsonNode post : new ObjectMapper().readTree(file.toFile())) {
                posts.put(
                        channel + "-" + post.required("message_id").asLong(),
                        post.required("text").asText());
            }
            return posts;
        }
    }
}
