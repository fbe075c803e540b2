package nl.klankbord.language.rule;

import java.util.BitSet;
import java.util.List;
import nl.klankbord.language.text.Token;

/** A step of a pattern. Answers just after which token the whole rest of the pattern matched, or -1. */
sealed interface Node {

    int NO = -1;

    int match(Line line, int at, Hit hit);

    /** The end of a pattern. */
    record Yes() implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return at;
        }
    }

    /** One token that answers any of these questions and none of those; or a phrase of a list. */
    record One(BitSet any, BitSet none, int[] phrases, Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            if (at >= line.size()) {
                return NO;
            }
            if (line.answers(at, any) && !line.answers(at, none)) {
                int end = next.match(line, at + 1, hit);
                if (end >= 0) {
                    return end;
                }
            }
            return phrases.length == 0 ? NO : phrase(line, at, hit);
        }

        private int phrase(Line line, int at, Hit hit) {
            for (int list : phrases) {
                for (int to : line.phrases(at, list)) {
                    int end = next.match(line, to, hit);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return NO;
        }
    }

    /** One token that answers none of these; a mark never does. */
    record Other(BitSet none, Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return at < line.size() && !line.token(at).mark() && !line.answers(at, none)
                    ? next.match(line, at + 1, hit)
                    : NO;
        }
    }

    /** The next token is none of these; takes nothing. */
    record Ahead(BitSet none, Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return at < line.size() && line.answers(at, none) ? NO : next.match(line, at, hit);
        }
    }

    /** Any of several ways on. */
    record Ways(List<Node> ways) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            for (Node way : ways) {
                int end = way.match(line, at, hit);
                if (end >= 0) {
                    return end;
                }
            }
            return NO;
        }
    }

    /** Up to so many tokens of any kind, as few as will do; over commas only when it may, and never over a stop. */
    record Gap(int most, boolean commas, Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            for (int to = at; to <= at + most; to++) {
                int end = next.match(line, to, hit);
                if (end >= 0) {
                    return end;
                }
                if (to >= line.size() || stops(line.token(to))) {
                    return NO;
                }
            }
            return NO;
        }

        private boolean stops(Token token) {
            return token.mark()
                    && (commas
                            ? ".!?;:".indexOf(token.raw().charAt(0)) >= 0
                            : !token.raw().equals("-"));
        }
    }

    /** The beginning of a sentence, behind a bullet or an opening quotation mark, too. */
    record Start(Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return at == 0 || line.onlyMarksBefore(at) ? next.match(line, at, hit) : NO;
        }
    }

    /** The beginning of a sentence or of a part of it behind a mark. */
    record Fresh(Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return at == 0 || line.token(at - 1).mark() ? next.match(line, at, hit) : NO;
        }
    }

    /** The end of a sentence, before its marks. */
    record End(Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            return line.onlyMarksFrom(at) ? next.match(line, at, hit) : NO;
        }
    }

    /** Where a captured part begins or ends; 0 and 1 are the mark itself. */
    record Place(int slot, Node next) implements Node {
        @Override
        public int match(Line line, int at, Hit hit) {
            int end = next.match(line, at, hit);
            if (end >= 0) {
                hit.places[slot] = at;
            }
            return end;
        }
    }

    /** Where something was found: places by slot, -1 when the pattern has none. */
    final class Hit {
        final int[] places;

        Hit(int slots) {
            places = new int[slots];
            java.util.Arrays.fill(places, NO);
        }
    }
}
