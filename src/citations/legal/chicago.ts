import { bluebook } from "./bluebook.ts";
import type { LegalStyle } from "./legal-style.ts";

const first =
  "$name{, $phase}{, $neutral{, $report}{, $pin}|, $report{, $pin}{ ($court)}|, $volume-report{, $pin}{ ($court-unless-reported $year)}|, $year I.C.J. $icj-page{, $pin}{ ($date)}|{, $docket}{, ECLI:$ecli}{, $pin}{ ($court $date)}}";

const act = "$title{, $law-number}{, $source{ § $code-section}}{, $pin}{ ($body, $date)| ($year)}";
const bill = "$title{, $number}{, $bill-session}{, $pin}{ ($year)}";

const resolution = '$resolution{, "$title"}{, $pin}{, $symbol}{ ($date)}';

/** The rules of the Chicago Manual of Style for legal works in notes; it refers to the Bluebook for their forms. */
export const chicago: LegalStyle = {
  ...bluebook,
  name: "Chicago 17 and 18, notes",
  date: "month-first",
  datesInTitles: false,
  titleCase: true,
  keepsBodies: true,
  pins: { paragraph: ["¶", "¶¶"], section: ["§", "§§"] },
  forms: {
    treaty: {
      rule: "14.290",
      source:
        "https://docslib.org/doc/7954104/chicago-style-citation-quick-guide-for-government-documents",
      first: "$title{, $pin}{, $adopted}{, $series}",
      later: "$short{, $pin}",
      list: "$title{, $adopted}{, $series}",
    },
    case: {
      rule: "14.276",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first,
      later: "*$short-name*{, $pin}",
      list: `{${first}.}`,
    },
    statute: {
      rule: "14.183 of the 18th edition",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first: act,
      later: "$short{, $pin}",
      list: `{${act}.}`,
    },
    bill: {
      rule: "14.184 of the 18th edition",
      source: "https://upresearch.lonestar.edu/c.php?g=1436868&p=10668747",
      first: bill,
      later: "$short{, $number}{, $pin}",
      list: `{${bill}.}`,
    },
    resolution: {
      rule: "publications of international bodies",
      source: "https://philology.science/academic_writing/manual/210.html",
      first: resolution,
      later: "$resolution{, $pin}",
      list: `{${resolution}.}`,
    },
    "un-document": {
      rule: "publications of international bodies",
      source: "https://philology.science/academic_writing/manual/210.html",
      first: '{$author, |$organ, }"$title"{, $symbol}{ ($date)}{, $pin}',
      later: '{$family|$organ|"$short"}{, $pin}',
      list: '{$author. |$organ. }{"$title."}{ $symbol.}{ $date.}',
    },
  },
};
