import type { Indicator } from '../../model/indicator.ts';
import { clausesOf, type Piece, stemOf, wordsOf } from './text.ts';

/** Words that say nothing of what a sentence is about. */
const neutral = new Set(
  `a an the this that these those it its they their them there here we our us you has have had was were is are am be
  been being by to of in on at from for with than as also again still now just only overall slightly sharply steadily
  markedly significantly considerably further much little very more most less some all both each about around roughly
  nearly almost approximately circa over under above below exactly up down once then well
  recorded reported reporting received seen saw sees show shows shown stands stood reached came went gone got remained
  stayed continued compared comparison against versus same equal result in total year years quarter quarters month months
  week weeks day period last previous preceding prior before earlier ago current next during within between across since
  through throughout first second third fourth january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter cent percent percentage
  points point half halved doubled twice trebled tripled target average mean year-on-year date
  rose rise rises risen increase increases increased grew grown growth climbed jumped higher fewer lower
  fell fall falls fallen decrease decreases decreased dropped drop drops declined decline reduced reduction down change
  changed unchanged stable steady level flat figures figure is good bad better worse picture`
    .split(/\s+/)
    .map(stemOf),
);

/** Words that stand for the indicator once it is plain that it is spoken of. */
const standIns = new Set(
  'it this that they these those figure number total rate count level volume value performance indicator measure result percentage proportion share score'
    .split(' ')
    .map(stemOf),
);

/** What a stretch of text is about: the indicator by its name, something that may stand for it, or something else. */
export type About = 'indicator' | 'stand-in' | 'other';

/** Tells by its words whether a text is about an indicator. One word that is not its own makes it another matter. */
export type Subject = {
  readonly about: (text: string) => About;
  /** Every word is neutral, or the indicator's own. */
  readonly nothingElse: (text: string) => boolean;
  readonly names: (text: string) => boolean;
};

/** How words name an indicator, from its title, its unit and the parts of its ratio. */
export function subjectOf({ title, unit, ratio }: Pick<Indicator, 'title' | 'unit' | 'ratio'>): Subject {
  const bare = (text: string): string[] =>
    wordsOf(text)
      .map(stemOf)
      .filter((word) => !neutral.has(word));
  const inTitle = new Set(bare(title));
  // Whoever says “incidents” or “ASB” means them all; of the words of a title it takes more than one of many.
  const enough = new Set([...(ratio === null ? bare(unit.label) : []), ...acronymsOf(title)]);
  const parts = ratio === null ? [] : bare(`${ratio.numerator} ${ratio.denominator}`);
  const own = new Set([...inTitle, ...enough, ...parts]);
  const whole = ratio === null ? 0.5 : 0.75;
  const foreign = (word: string): boolean => !neutral.has(word) && !own.has(word) && !standIns.has(word);
  const stems = (text: string): string[] => wordsOf(text).map(stemOf);
  const names = (words: readonly string[]): boolean => {
    const named = new Set(words.filter((word) => inTitle.has(word)));
    return named.size / Math.max(1, inTitle.size) >= whole || words.some((word) => enough.has(word));
  };
  return {
    about: (text) => {
      const words = stems(text);
      if (words.some(foreign)) return 'other';
      if (names(words)) return 'indicator';
      const ownWords = words.filter((word) => own.has(word) && !neutral.has(word));
      return ownWords.length === 0 ? 'stand-in' : 'other';
    },
    nothingElse: (text) => !stems(text).some(foreign),
    names: (text) => names(stems(text)),
  };
}

/** A clause in its sentence; `known`: the text before it has spoken of the indicator, so that “it” means that. */
export type Told = Piece & { readonly sentence: string; readonly known: boolean };

/** The clauses of a text. `known`: a reader knows from the start that it is about the indicator. */
export function clausesKnown(sentences: readonly Piece[], subject: Subject, known: boolean): Told[] {
  let so = known;
  return sentences.flatMap((sentence) =>
    clausesOf(sentence).map((clause) => {
      const before = so;
      const about = subject.about(clause.text);
      so = about === 'indicator' || (about === 'stand-in' && so);
      return { ...clause, sentence: sentence.text, known: before };
    }),
  );
}

/** `ASB` for anti-social behaviour: the first letters of two or more words in a row. */
function acronymsOf(title: string): string[] {
  const letters = wordsOf(title).map((word) => word.charAt(0));
  return letters.flatMap((_, from) =>
    letters.slice(from + 1).map((_, more) => letters.slice(from, from + more + 2).join('')),
  );
}
