/** The output of mathematical commands without arguments, as pairs of a name and a text. */
const pairs = `
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
chi χ psi ψ omega ω digamma ϝ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω
upalpha α upbeta β upgamma γ updelta δ upepsilon ε upeta η uptheta θ uplambda λ upmu μ upnu ν uppi π uprho ρ
upsigma σ uptau τ upphi φ upchi χ uppsi ψ upomega ω
textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textlambda λ textpi π textsigma σ textomega ω
pm ± mp ∓ times × div ÷ cdot · cdotp · ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙
boxtimes ⊠ boxplus ⊞ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖
wr ≀ amalg ⨿ dagger † ddagger ‡ ltimes ⋉ rtimes ⋊ bowtie ⋈ Join ⋈ bigcirc ◯ diamond ⋄ bigtriangleup △
leq ≤ le ≤ leqslant ⩽ geq ≥ ge ≥ geqslant ⩾ neq ≠ ne ≠ ll ≪ gg ≫ lll ⋘ ggg ⋙ equiv ≡ sim ∼ thicksim ∼ nsim ≁
simeq ≃ approx ≈ thickapprox ≈ approxeq ≊ cong ≅ doteq ≐ propto ∝ varpropto ∝ asymp ≍ prec ≺ succ ≻ preceq ⪯
succeq ⪰ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lt < gt > less < greater > triangleq ≜
subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ sqsubset ⊏ sqsubseteq ⊑ in ∈ ni ∋ notin ∉
mid ∣ nmid ∤ parallel ∥ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ smile ⌣ frown ⌢
to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹
iff ⟺ mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
longmapsto ⟼ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ leftharpoonup ↼ rightleftharpoons ⇌ rightleftarrows ⇄
twoheadrightarrow ↠ rightsquigarrow ⇝ leadsto ⇝ dashrightarrow ⇢ circlearrowright ↻ curvearrowright ↷
infty ∞ nabla ∇ partial ∂ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ aleph ℵ beth ℶ ell ℓ
hbar ℏ hslash ℏ imath ı jmath ȷ wp ℘ Re ℜ Im ℑ angle ∠ measuredangle ∡ prime ′ backprime ‵ top ⊤ bot ⊥ surd √
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcap ⋂ bigcup ⋃ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀
square □ Box □ blacksquare ■ triangle △ triangledown ▽ blacktriangle ▲ lozenge ◊ Diamond ◇ bigstar ★ flat ♭ natural ♮
sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ sun ☉ astrosun ☉ earth ♁ oplus ⊕ mho ℧ eth ð complement ∁
langle ⟨ rangle ⟩ lbrace { rbrace } { { } } lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ | ‖ lfloor ⌊ rfloor ⌋
lceil ⌈ rceil ⌉ lbrack [ rbrack ] backslash ∖ llbracket ⟦ rrbracket ⟧ lgroup ( rgroup )
ldots … dots … dotsc … dotsb … cdots ⋯ dotsm ⋯ vdots ⋮ ddots ⋱ colon : therefore ∴ because ∵
arcsin arcsin arccos arccos arctan arctan arg arg cos cos cosh cosh cot cot coth coth csc csc deg deg det det
dim dim exp exp gcd gcd hom hom inf inf ker ker lg lg lim lim liminf lim\u00A0inf limsup lim\u00A0sup ln ln log log
max max min min Pr Pr sec sec sin sin sinh sinh sup sup tan tan tanh tanh mod mod bmod mod
degree ° textdegree ° celsius ℃ micro µ ohm Ω angstrom Å AA Å aa å S § P ¶ pounds £ euro € copyright © registered ®
textmu µ texttimes × textpm ± textendash – textemdash — textquoteright ’ textless < textgreater > textbackslash \\
# # % % & & $ $ _ _
`;

/** Commands that change the style of mathematics or where lines may break, and print nothing. */
const nothing = `
! left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm limits nolimits displaystyle textstyle
scriptstyle scriptscriptstyle boldmath relax protect nobreak allowbreak mathstrut strut null nonumber negthinspace - /
middle rm it bf cal normalfont sf tt mit
`;
const spaces = `, ; : > quad qquad enspace thinspace medspace thickspace space nobreakspace ~`;

/** Mathematical commands without arguments, and their output. */
export const mathCommands: ReadonlyMap<string, string> = new Map([
  ...words(pairs).flatMap((name, index, all): [string, string][] =>
    index % 2 === 0 ? [[name, (all[index + 1] ?? "").replaceAll("\u00A0", " ")]] : [],
  ),
  ...words(nothing).map((name): [string, string] => [name, ""]),
  ...words(spaces).map((name): [string, string] => [name, " "]),
]);

/** The combining character of each mathematical accent. */
export const mathAccents: ReadonlyMap<string, string> = new Map([
  ["acute", "\u0301"],
  ["bar", "\u0304"],
  ["breve", "\u0306"],
  ["check", "\u030C"],
  ["ddot", "\u0308"],
  ["dddot", "\u20DB"],
  ["dot", "\u0307"],
  ["grave", "\u0300"],
  ["hat", "\u0302"],
  ["mathring", "\u030A"],
  ["overline", "\u0305"],
  ["overrightarrow", "\u20D7"],
  ["slashed", "\u0338"],
  ["tilde", "\u0303"],
  ["underline", "\u0332"],
  ["vec", "\u20D7"],
  ["widehat", "\u0302"],
  ["widetilde", "\u0303"],
  ["not", "\u0338"],
]);

const alphabets: ReadonlyMap<
  string,
  { capital: number; small?: number; others: ReadonlyMap<string, string> }
> = new Map([
  [
    "mathbb",
    {
      capital: 0x1d538,
      small: 0x1d552,
      others: new Map([
        ["C", "ℂ"],
        ["H", "ℍ"],
        ["N", "ℕ"],
        ["P", "ℙ"],
        ["Q", "ℚ"],
        ["R", "ℝ"],
        ["Z", "ℤ"],
        ["1", "𝟙"],
      ]),
    },
  ],
  [
    "mathcal",
    {
      capital: 0x1d49c,
      small: 0x1d4b6,
      others: new Map([
        ["B", "ℬ"],
        ["E", "ℰ"],
        ["F", "ℱ"],
        ["H", "ℋ"],
        ["I", "ℐ"],
        ["L", "ℒ"],
        ["M", "ℳ"],
        ["R", "ℛ"],
        ["e", "ℯ"],
        ["g", "ℊ"],
        ["o", "ℴ"],
      ]),
    },
  ],
  [
    "mathfrak",
    {
      capital: 0x1d504,
      small: 0x1d51e,
      others: new Map([
        ["C", "ℭ"],
        ["H", "ℌ"],
        ["I", "ℑ"],
        ["R", "ℜ"],
        ["Z", "ℨ"],
      ]),
    },
  ],
]);

const namesOfAlphabets: ReadonlyMap<string, string> = new Map([
  ["Bbb", "mathbb"],
  ["mathds", "mathbb"],
  ["mathbbm", "mathbb"],
  ["mathscr", "mathcal"],
  ["scr", "mathcal"],
  ["cal", "mathcal"],
  ["germ", "mathfrak"],
  ["frak", "mathfrak"],
]);

/** Whether a command selects a mathematical alphabet that has its own characters in Unicode. */
export function isAlphabet(name: string): boolean {
  return alphabets.has(namesOfAlphabets.get(name) ?? name);
}

/** Convert the letters of a text to a mathematical alphabet; other characters stay unchanged. */
export function inAlphabet(name: string, text: string): string {
  const alphabet = alphabets.get(namesOfAlphabets.get(name) ?? name);
  if (!alphabet) return text;
  return text.replace(/[A-Za-z1]/g, (letter) => {
    const other = alphabet.others.get(letter);
    if (other !== undefined) return other;
    if (letter === "1") return letter;
    const isSmall = letter >= "a";
    const start = isSmall ? alphabet.small : alphabet.capital;
    if (start === undefined) return letter;
    return String.fromCodePoint(start + letter.charCodeAt(0) - (isSmall ? 97 : 65));
  });
}

function words(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== "");
}
