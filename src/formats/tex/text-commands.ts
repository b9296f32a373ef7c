/** The text of commands without arguments, as pairs of a name and a text. */
const pairs = `
aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ ij ĳ IJ Ĳ
dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ th þ TH Þ dbar đ Dbar Đ hbar ħ Hwithstroke Ħ hwithstroke ħ
cprime ʹ cdprime ʺ lasp ʻ rasp ʼ textcommaabove ̓
S § P ¶ dag † ddag ‡ pounds £ euro € EUR € texteuro € textsterling £ textyen ¥ yen ¥ textcent ¢
textcurrency ¤ textflorin ƒ textdollar $ textwon ₩ textlira ₤ textnaira ₦ textdong ₫ textpeso ₱ textbaht ฿
copyright © textcopyright © textregistered ® texttrademark ™ textservicemark ℠ circledR ® textcircledP ℗
textnumero № No № textordfeminine ª textordmasculine º textreferencemark ※ textestimated ℮ textrecipe ℞
textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³
textdegree ° degree ° textcelsius ℃ textmu µ textohm Ω textmho ℧ textperthousand ‰ textpertenthousand ‱
textpm ± texttimes × textdiv ÷ textminus − textlnot ¬ textsurd √ textfractionsolidus ⁄ textasteriskcentered ∗
textbullet • textopenbullet ◦ textperiodcentered · textbigcircle ◯ textvisiblespace ␣ textblank ␢
textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓
textendash – textemdash — endash – emdash — textellipsis … dots … ldots … textinterrobang ‽ textinterrobangdown ⸘
textexclamdown ¡ textquestiondown ¿ textsection § textparagraph ¶ textdagger † textdaggerdbl ‡
textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl "
lq ‘ rq ’ quotesinglbase ‚ quotedblbase „ quotedbl " glq ‚ grq ‘ glqq „ grqq “ flq ‹ frq › flqq « frqq »
guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › og « fg »
textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textless < textgreater > textbar | less < greater >
textbardbl ‖ textbrokenbar ¦ textbraceleft { textbraceright } lbrace { rbrace } textlbrace { textrbrace }
textasciigrave \` textasciiacute ´ textasciidieresis ¨ textasciimacron ¯ textasciibreve ˘ textasciicaron ˇ
texttildelow ˷ textacutedbl ˝ textgravedbl ˵ textlangle ⟨ textrangle ⟩
textschwa ə textturnv ʌ texteng ŋ textesh ʃ textglotstop ʔ textrevglotstop ʕ textayn ʿ textain ʿ texthamza ʾ
textmusicalnote ♪ textmarried ⚭ textdivorced ⚮ female ♀ male ♂ checkmark ✓
slash / bibrangedash – bibrangessep , hyphen - bibrangesep , adddot . addcomma , addcolon : addsemicolon ;
addperiod . addslash / addexclam ! addquestion ? bibopenparen ( bibcloseparen ) bibopenbracket [ bibclosebracket ]
psq \u00A0sq. psqq \u00A0sqq.
TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε AmSTeX AMS-TeX AMS AMS BibTeX BibTeX BibLaTeX BibLaTeX ConTeXt ConTeXt
LuaTeX LuaTeX LuaLaTeX LuaLaTeX MF METAFONT METAFONT METAFONT MP MetaPost METAPOST MetaPost TikZ TikZ
Dash — AllTeX (La)TeX La La LyX LyX TeXLive TeX Live TeXtures Textures Thanh Thành TUB TUGboat TUG TUG CTAN CTAN
AMSTeX AMS-TeX CSTUG CSTUG CSS CSS DVI DVI DVItoVDU DVItoVDU Java Java MacOSX Mac OS X NTG NTG PreTeX PreTeX
TeXworks TeXworks Tib Tib mtex MTeX tug TUG uktug UKTUG DVD DVD HTML HTML NTS NTS OMEGA Omega PDF PDF PS PostScript SGML SGML UNIX UNIX VAX VAX WEB WEB XML XML Xy Xy XyMTeX XyMTeX
XeLaTeX XeLaTeX XeTeX XeTeX pdfLaTeX pdfLaTeX pdfTeX pdfTeX PiC PiC PiCTeX PiCTeX eTeX eTeX SliTeX SliTeX
& & % % $ $ # # _ _ { { } } | ‖
`;

/** Commands that print a space of some width, or nothing. */
const spaces = `
space quad qquad enspace enskip thinspace nobreakspace addspace addnbspace newline linebreak par , ; : > \\ medspace
addabbrvspace addlowpenspace addhighpenspace addlpthinspace addhpthinspace addabthinspace
addnbthinspace addthinspace hfill hfil smallskip medskip bigskip newblock
`;
const nothing = `
- / @ * ! relax protect nopunct unspace ignorespaces unskip null strut noindent allowbreak nobreak break sloppy fussy
nolinebreak negthinspace textcompwordmark leavevmode selectfont boldmath unboldmath displaystyle textstyle
tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge normalfont rm rmfamily sf sffamily tt
ttfamily upshape mdseries raggedright centering doublespacing singlespacing frenchspacing xspace autocap cyr cyrfamily
expandafter limits ssf slnine smc nolimits hyphenation noexpand bibnamedelima bibnamedelimb bibinitperiod bibinitdelim up
isdot midsentence
`;

/** Text commands without arguments, and their output. */
export const textCommands: ReadonlyMap<string, string> = new Map([
  ...words(pairs).flatMap((name, index, all): [string, string][] =>
    index % 2 === 0 ? [[name, all[index + 1] ?? ""]] : [],
  ),
  ...words(spaces).map((name): [string, string] => [name, " "]),
  ...words(nothing).map((name): [string, string] => [name, ""]),
  ["adddotspace", ". "],
]);

function words(text: string): string[] {
  return text.split(/[ \n]+/).filter((word) => word !== "");
}
