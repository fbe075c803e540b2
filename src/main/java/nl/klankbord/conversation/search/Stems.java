package nl.klankbord.conversation.search;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Words without their endings, in the two languages of the product. */
final class Stems {

    private Stems() {}

    static String dutch(String word) {
        return stem(ALGORITHM.DUTCH, word);
    }

    static String english(String word) {
        return stem(ALGORITHM.ENGLISH, word);
    }

    /** One that stems keeps what it is at in itself, so each call has its own. */
    private static String stem(ALGORITHM language, String word) {
        return new SnowballStemmer(language).stem(word).toString();
    }
}
