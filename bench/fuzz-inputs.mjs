// Feed random changes of real inputs to every reader: `npm run fuzz:inputs [-- --kind style --runs 100000 --seconds
// 600]`, seconds of processor time for all kinds together. Nothing may throw, take two seconds of processor time,
// or do what its kind forbids. Earlier findings are in `tests/corpus/`, and are tried first.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzKinds } from "./fuzz-kinds.mjs";
import { loadEngine } from "./load-engine.mjs";

const { values: options } = parseArgs({
  options: {
    kind: { type: "string", multiple: true },
    runs: { type: "string", default: "100000" },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
});
const kinds = fuzzKinds(await loadEngine());
const chosen = options.kind ?? Object.keys(kinds);
const corpus = join(import.meta.dirname, "../tests/corpus");
const found = "fuzz-found";
const pieces = [
  ..."{ } [ ] ( ) < > \" ' ` ~ ! @ # $ % ^ & * - _ = + \\ | / : ; , . ? \n \r\n \t".split(" "),
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "polluted",
    "\0",
    "\uFEFF",
    "\u202E",
  ],
  ...[
    "\u200D",
    "😀",
    "é",
    "\uD800",
    "]]>",
    "<!--",
    "<![CDATA[",
    "&amp;",
    "&#0;",
    "\\u0000",
    "\\input{",
    "\\emph{",
  ],
  ...[
    "---\n",
    "...\n",
    "TY  - ",
    "ER  - \n",
    "@book{",
    "@string{",
    '":{"',
    "- ",
    "  ",
    "*a",
    "&a ",
    "!!str",
    "<<: ",
  ],
  ...["1e999", "-1", "9".repeat(40), "2001-13-45", "0000", "NaN", "null", "true", "{}", "[]", '""'],
];
let all = 0;

for (const kind of chosen) {
  const { seeds, run } = kinds[kind];
  const known = readdirSync(corpus).map((name) => readFileSync(join(corpus, name), "utf8"));
  let random = randomOf(Number(options.seed));
  let [count, slowest, failures] = [0, 0, 0];
  const most = (Number(options.seconds) * 1000) / chosen.length;
  const begin = process.cpuUsage();
  for (const text of [...known, ...seeds]) attempt(text);
  while (count < Number(options.runs) && timeSince(begin) < most && failures < 10) {
    for (let more = 0; more < 50; more++) attempt(mutated(pick(seeds), pick(seeds)));
  }
  console.log(
    `${kind}: ${count} inputs, seed ${options.seed}, the slowest took ${Math.round(slowest)} ms`,
  );

  function attempt(text) {
    count++;
    const start = performance.now();
    try {
      run(text);
    } catch (error) {
      failed(text, error);
      return;
    }
    // Asking for processor time takes longer than many an input, and it is never more than the clock's.
    if (performance.now() - start <= slowest) return;
    const time = processorTime(text);
    slowest = Math.max(slowest, time);
    if (time > 2000) failed(text, new Error(`took ${Math.round(time)} ms`));
  }

  /** Milliseconds for a text, after another one, so that nothing of it is kept. */
  function processorTime(text) {
    run(seeds[0]);
    const before = process.cpuUsage();
    run(text);
    return timeSince(before);
  }

  function failed(text, error) {
    failures++;
    all++;
    mkdirSync(found, { recursive: true });
    const file = join(found, `${kind}-${options.seed}-${count}`);
    writeFileSync(file, text);
    console.error(`${file}: ${error.stack ?? error}`);
  }

  function pick(list) {
    return list[Math.floor(random() * list.length)];
  }

  function mutated(one, other) {
    let text = one;
    for (let turn = 1 + Math.floor(random() * 6); turn > 0; turn--) {
      const at = Math.floor(random() * text.length);
      const length = Math.floor(random() ** 3 * 200);
      const change = Math.floor(random() * 7);
      const rest = text.slice(at + length);
      if (change === 0) text = text.slice(0, at) + rest;
      else if (change === 1) text = text.slice(0, at) + pick(pieces) + text.slice(at);
      else if (change === 2) text = text.slice(0, at) + pick(pieces) + rest;
      else if (change === 3)
        text =
          text.slice(0, at) +
          pick(pieces).repeat(1 + Math.floor(random() ** 4 * 300)) +
          text.slice(at);
      else if (change === 4)
        text = text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
      else if (change === 5) {
        const from = Math.floor(random() * other.length);
        text = text.slice(0, at) + other.slice(from, from + length) + rest;
      } else
        text =
          text.slice(0, at) +
          String.fromCharCode(Math.floor(random() * 0x3000)) +
          text.slice(at + 1);
    }
    // Few are large: what takes long shows in them, and small ones are read a thousand times as often.
    return random() < 0.001 ? grown(text) : text.slice(0, 20_000);
  }

  function grown(text) {
    const [from, to] = [random(), random()]
      .sort((a, b) => a - b)
      .map((at) => Math.floor(at * text.length));
    const part = text.slice(from, to + 1);
    const times = Math.floor(60_000 / (part.length + 1));
    return (text.slice(0, from) + part.repeat(times) + text.slice(to)).slice(0, 60_000);
  }
}
process.exitCode = all > 0 ? 1 : 0;

/** Milliseconds of processor time. */
function timeSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomOf(seed) {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}
