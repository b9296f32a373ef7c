const prefixes: ReadonlyMap<string, string> = pairs(`
yocto y zepto z atto a femto f pico p nano n micro µ milli m centi c deci d deca da deka da hecto h kilo k mega M
giga G tera T peta P exa E zetta Z yotta Y
`);

const units: ReadonlyMap<string, string> = pairs(`
ampere A candela cd kelvin K kilogram kg gram g metre m meter m mole mol second s becquerel Bq coulomb C farad F
gray Gy hertz Hz henry H joule J katal kat lumen lm lux lx newton N ohm Ω pascal Pa radian rad siemens S sievert Sv
steradian sr tesla T volt V watt W weber Wb day d hectare ha hour h litre L liter L minute min tonne t bar bar
electronvolt eV dalton Da atomicmassunit u angstrom Å barn b bel B decibel dB neper Np percent % degree °
degreeCelsius °C celsius °C arcminute ′ arcsecond ″ astronomicalunit au curie Ci bit bit byte B knot kn mmHg mmHg
eV eV keV keV meV meV MeV MeV GeV GeV TeV TeV m m cm cm mm mm um µm nm nm pm pm km km kg kg g g mg mg s s ms ms us µs ns ns
Hz Hz kHz kHz MHz MHz GHz GHz THz THz K K mK mK T T mT mT V V kV kV mV mV A A mA mA W W kW kW Pa Pa kPa kPa MPa MPa
`);

const powers: ReadonlyMap<string, string> = pairs("squared 2 square 2 cubed 3 cubic 3");

/**
 * Read a unit as written in siunitx, `\mega\electronvolt`, `\metre\per\second\squared`, `\cm\tothe{-1}`, or as
 * text. Powers become superscripts in CSL markup.
 *
 * @returns
 *   `undefined` if a command is not a known unit.
 */
export function readUnit(written: string): string | undefined {
  let text = "";
  let isUnit = false;
  let before = "";
  const pattern = /\\tothe\s*\{([^{}]*)\}|\\([A-Za-z]+)\s*|([^\\]+)/g;
  for (const [, power, name = "", words] of written.trim().matchAll(pattern)) {
    const higher = power ?? powers.get(name);
    const unit = units.get(name);
    const prefix = prefixes.get(name);
    if (words !== undefined) text += words.replace(/[{}]/g, "").replace(/[.~]/g, " ");
    // `\square\metre` precedes its unit.
    else if (higher !== undefined && /^(?:square|cubic)$/.test(name)) before = raised(higher);
    else if (higher !== undefined) text += raised(higher);
    else if (name === "per") text += "/";
    else if (prefix !== undefined) text += (isUnit && !text.endsWith("/") ? " " : "") + prefix;
    else if (unit !== undefined) {
      text += (isUnit ? " " : "") + unit + before;
      before = "";
    } else return undefined;
    isUnit = unit !== undefined || (higher !== undefined && before === "");
  }
  return text;
}

/** Read a siunitx number: `1.2e-3`, `20 +- 1`, `2 x 3`. */
export function readScientificNumber(written: string): string | undefined {
  if (/[\\$]/.test(written)) return undefined;
  return written
    .replace(/[{}\s~]+/g, "")
    .replace(/\+-/g, " ± ")
    .replace(/(?<=\d)x(?=\d)/g, " × ")
    .replace(/-/g, "−")
    .replace(/(\d?)[eEdD]([+−]?\d+)/g, (_, digit: string, power: string) => {
      return `${digit}${digit && " × "}10${raised(power.replace("+", ""))}`;
    });
}

function raised(power: string): string {
  return `<sup>${power.replaceAll("-", "−")}</sup>`;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) found.set(words[at] ?? "", words[at + 1] ?? "");
  return found;
}
