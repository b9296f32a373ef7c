export interface InitialOptions {
  /** What follows each initial: `.`, `. ` or nothing. */
  initializeWith: string;
  /** Whether to reduce names to initials; otherwise only existing initials are spaced. */
  initialize: boolean;
  /** Whether to keep the hyphen between the initials of `Jean-Luc`. */
  hyphen: boolean;
}

/**
 * Shorten given names to initials: `Jean-Luc Marie` → `J.-L. M.`. Lower-case words are particles and stay, as does
 * anything that does not begin with a letter. Markup stays in place.
 */
export function initializeGiven(given: string, options: InitialOptions): string {
  const { initialize, hyphen } = options;
  const mark = options.initializeWith.trimEnd();
  const space = options.initializeWith.slice(mark.length);
  let text = "";
  /** What precedes the next name: spaces, a hyphen or nothing. */
  let pending = "";
  let joint = "";
  let wasInitial = false;

  for (const match of given.matchAll(ofGiven)) {
    const [piece, tag, word = "", stop] = match;
    if (tag !== undefined) {
      if (!tag.startsWith("</")) takeJoint(false);
      text += tag;
    } else if (word === "") {
      joint = /[-\u2010\u2011]/.test(piece) ? piece.trim() : joint || " ";
    } else if (!startsSmall(word) && mayBeInitial(word, stop !== undefined)) {
      takeJoint(true);
      text += (stop !== undefined && [...word].length <= 4 ? word : initialOf(word)) + mark;
      pending = space;
      wasInitial = true;
      joint = "";
    } else if (startsSmall(word) && joint !== "" && joint !== " " && initialize) {
      // `Guo-ping` is one name with one initial.
      joint = "";
    } else {
      takeJoint(false);
      text += word + (stop === undefined ? "" : mark || "");
      wasInitial = false;
      pending = "";
      joint = stop === undefined ? "" : " ";
    }
  }
  return text.trim();

  function takeJoint(isInitial: boolean): void {
    const isHyphen = joint !== "" && joint !== " ";
    if (text === "") joint = "";
    else if (isHyphen) text += hyphen || !wasInitial ? joint : pending;
    else if (wasInitial && isInitial) text += pending;
    else if (joint !== "" || wasInitial) text += " ";
    joint = "";
    pending = "";
  }

  function mayBeInitial(word: string, hasStop: boolean): boolean {
    if (!isLetter(word)) return false;
    return initialize || hasStop || [...word].length === 1;
  }
}

/** A tag; a word and its full stop; or what separates words. */
const ofGiven = /(<[^<>]*>)|([^\s.<\-\u2010\u2011]+|<)(\.)?|[\s.]*[-\u2010\u2011]?[\s.]*/g;

/** The initial of a name; two letters where two count as one, as in `TSerendorjiin`. */
function initialOf(word: string): string {
  const [, first = "", second = ""] = /^(\p{Lu})(\p{Lu})\p{Ll}/u.exec(word) ?? [];
  return first === "" ? firstOf(word) : first + second.toLowerCase();
}

function firstOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function startsSmall(word: string): boolean {
  const first = firstOf(word);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Only scripts with capitals have initials. */
function isLetter(word: string): boolean {
  const first = firstOf(word);
  return first.toLowerCase() !== first.toUpperCase();
}
