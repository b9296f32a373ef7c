/** Superscript text in Unicode, `¹⁻³`; characters without a superscript form stay. */
export function raisedText(text: string): string {
  return changed(text, raised);
}

/** The same for subscripts, `₂`. */
export function loweredText(text: string): string {
  return changed(text, lowered);
}

function changed(text: string, forms: ReadonlyMap<string, string>): string {
  return [...text].map((char) => forms.get(char) ?? char).join("");
}

const signs = "0123456789+-–−=()";
const letters = "abcdefghijklmnoprstuvwxyz";
const raised = formsOf(signs + letters, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ");
const lowered = formsOf(signs, "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎");

function formsOf(plain: string, forms: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((sign, index) => [sign, [...forms][index]!]));
}
