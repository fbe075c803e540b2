package nl.klankbord.language.talk.learn;

/** From scores to chances. StrictMath: the same bits on every machine, so that learning gives the same weights everywhere. */
final class Chances {
    private Chances() {}

    static double[] of(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double it : scores) {
            highest = Math.max(highest, it);
        }
        double total = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = StrictMath.exp(scores[at] - highest);
            total += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= total;
        }
        return scores;
    }
}
