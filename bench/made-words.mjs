const starts = "b br c d f g gr h k l m n p pr r s st t tr v".split(" ");
const vowels = "a e i o u ai ea".split(" ");
const ends = "l lan mer n nt r ron s sel t tor ver x".split(" ");

/** Meaningless words, the same for the same number, from about 3,600. */
export function wordsOf(number, count) {
  return Array.from({ length: count }, (_, at) => word(number * 7919 + at * 104729)).join(" ");
}

function word(seed) {
  const pick = (list, part) => list[Math.floor(seed / part) % list.length];
  const two = seed % 3 === 0 ? "" : pick(vowels, 29) + pick(ends, 31);
  return pick(starts, 1) + pick(vowels, 7) + pick(ends, 11) + two;
}
