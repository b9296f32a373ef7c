/** A power of a kind of quantity: `{ length: 1, time: -1 }` is a speed. */
export type Dimension = Readonly<Record<string, number>>;

/**
 * The dimension of a unit in symbols: `km²`, `mm yr-1`, `W m⁻²`, `kg/m3`, `GtCO2`, `t per capita`.
 *
 * @returns
 *   `undefined` for anything that is not a product of known symbols.
 */
export function dimensionOfSymbols(unit: string): Dimension | undefined {
  const plain = unit
    .trim()
    .replace(/[–−](?=\d)/gu, "-")
    // A superscript that was flattened may have kept a space: `yr -1`.
    .replace(/(?<=[\p{L}]) (?=-\d)/gu, "")
    .replace(/ (?:per|pro|par|por) /giu, "/");
  const text = plain.replace(/[⁺⁻⁰¹²³⁴-⁹]+/gu, (raised) => `^${lowered(raised)}`);
  if (text === "" || text.length > 40) return undefined;
  const powers = new Map<string, number>();
  const [over = "", ...under] = text.split("/");
  for (const [at, group] of [over, ...under].entries()) {
    for (const factor of group.trim().split(/[\s·⋅.*×]+/u)) {
      const [, symbol = "", written = "1"] = /^(.+?)(?:\^?([+-]?\d))?$/u.exec(factor) ?? [];
      const dimension = dimensionOf(symbol) ?? dimensionOf(factor);
      if (dimension === undefined) return undefined;
      const power = dimensionOf(symbol) === undefined ? 1 : Number(written);
      // “Two tonnes a year”: only a power or a slash makes it the symbol of a year.
      if (factor === "a" && powers.size > 0 && at === 0) return undefined;
      if (dimension === "none") continue;
      powers.set(dimension, (powers.get(dimension) ?? 0) + (at > 0 ? -power : power));
    }
  }
  return Object.fromEntries([...powers].filter(([, power]) => power !== 0));
}

/** A dimension for print: `length time⁻¹`. */
export function dimensionText(dimension: Dimension): string {
  return Object.entries(dimension)
    .map(([name, power]) => (power === 1 ? name : `${name}${raised(power)}`))
    .join(" ");
}

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function lowered(text: string): string {
  return Array.from(text, (c) => (c === "⁻" ? "-" : c === "⁺" ? "" : digits.indexOf(c))).join("");
}

function raised(power: number): string {
  return Array.from(String(power), (c) => (c === "-" ? "⁻" : digits[Number(c)])).join("");
}

function dimensionOf(symbol: string): string | undefined {
  const bare = symbol.replace(substance, "");
  const found = whole.get(symbol) ?? whole.get(bare);
  if (found !== undefined) return found;
  const prefix = /^(da|[QRYZEPTGMkhdcmµμunpf])(.+)$/u.exec(bare)?.[2];
  return prefix === undefined ? undefined : prefixed.get(prefix);
}

/** What a mass consists of. */
const substance = /[ -]?(?:CO[2₂](?:-?e(?:q|quiv)?)?|CH[4₄]|N[2₂]O|C|N|P|S)$/u;

const prefixed: ReadonlyMap<string, string> = new Map([
  ["m", "length"],
  ["g", "mass"],
  ["t", "mass"],
  ["s", "time"],
  ["l", "volume"],
  ["L", "volume"],
  ["W", "power"],
  ["J", "energy"],
  ["Wh", "energy"],
  ["cal", "energy"],
  ["eV", "energy"],
  ["Pa", "pressure"],
  ["bar", "pressure"],
  ["Hz", "frequency"],
  ["V", "voltage"],
  ["A", "current"],
  ["N", "force"],
  ["Bq", "activity"],
  ["Sv", "dose"],
  ["Gy", "dose"],
  ["mol", "amount"],
  ["B", "information"],
  ["b", "information"],
  ["bit", "information"],
  ["a", "time"],
  ["K", "temperature"],
]);

const none = (symbol: string): [string, string] => [symbol, "none"];

const whole: ReadonlyMap<string, string> = new Map([
  ...[...prefixed].filter(([symbol]) => symbol !== "a"),
  ["ha", "area"],
  ["Mha", "area"],
  ["kha", "area"],
  ["min", "time"],
  ["h", "time"],
  ["hr", "time"],
  ["d", "time"],
  ["yr", "time"],
  ["y", "time"],
  ["a", "time"],
  ["kyr", "time"],
  ["Myr", "time"],
  ["decade", "time"],
  ["century", "time"],
  ["year", "time"],
  ["month", "time"],
  ["week", "time"],
  ["day", "time"],
  ["hour", "time"],
  ["minute", "time"],
  ["second", "time"],
  ["°C", "temperature"],
  ["℃", "temperature"],
  ["ºC", "temperature"],
  ["°F", "temperature"],
  ["℉", "temperature"],
  ["°", "angle"],
  ["ft", "length"],
  ["mi", "length"],
  ["км", "length"],
  ["м", "length"],
  ["кг", "mass"],
  ["га", "area"],
  ["lb", "mass"],
  ["oz", "mass"],
  ["mph", "speed"],
  ["kmh", "speed"],
  ...["person", "capita", "inhabitant", "Kopf", "Einwohner"].map(none),
  ...["habitant", "habitante", "abitante", "personne", "persona"].map(none),
  ["%", "none"],
  ["‰", "none"],
  ["ppm", "none"],
  ["ppb", "none"],
  ["ppt", "none"],
]);
