-- Put right what was said before: a talk about absence has no minutes, no preparation, no other view and no word with a moment, and this
-- is what keeps it so. Words it does have: where the two meet, in a few; its agreements, on work and contact; and a word at their end.
comment on function conversation.keep_absence_wordless() is
    'No minutes, preparation, differing view or word with a moment. It leaves the place of the talk, its agreements and their ends.';
