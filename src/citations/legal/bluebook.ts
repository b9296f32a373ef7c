import type { LegalStyle } from "./legal-style.ts";

const onu = "https://library.onu.edu/internationalforeignlegalresearch/citations";
const geneva = "https://libguides.graduateinstitute.ch/legal_citation/bluebook";
const sanDiego = "https://lawlibguides.sandiego.edu/c.php?g=1306053&p=9598569";

const laterCase = "*$short-name*{, $report-series{ at $page|, $pin}|{, $docket}{ at $page|, $pin}}";
const later = "{$family|*$short*}{, *supra* note $note}{ at $page|, $pin}";

/** The Bluebook, twenty-first edition, in the typeface of law reviews, but without small capitals. */
export const bluebook: LegalStyle = {
  name: "Bluebook 21",
  date: "month-short",
  stops: true,
  titleCase: false,
  datesInTitles: true,
  courts: "bluebook",
  organs: "bluebook",
  authors: { and: "&", most: 2, others: "et al.", listed: "none" },
  dockets: {
    application: ["App. No.", "App. Nos."],
    communication: ["Commc’n No.", "Commc’n Nos."],
    list: ["General List No.", "General List Nos."],
    case: ["Case No.", "Case Nos."],
    plain: ["No.", "Nos."],
  },
  symbol: { before: "U.N. Doc.", dash: "-" },
  pins: { paragraph: ["¶", "¶¶"], section: ["§", "§§"] },
  ibid: "$ibid{ at $page| $pin}",
  forms: {
    treaty: {
      rule: "21.4",
      source: onu,
      first: "$title{ $pin}{, $adopted}{, $series}",
    },
    case: {
      rule: "10, 20.3",
      source: "https://ar.scribd.com/document/357191416/Blue-Book-Citations-Higgins-2015v-1",
      first:
        "$name{, $neutral{, $report}{ at $page|, $pin}|, $report{ at $page|, $pin}{ ($court)}|, $volume-report{, $pin}{ ($court-unless-reported $year)}|, $docket{ at $page|, $pin}{ ($court $date)}|{ at $page|, $pin}{ ($court $date)}}{, $url}",
      later: laterCase,
    },
    "case-echr": {
      rule: "21.5.3",
      source: `${geneva}/cases`,
      first:
        "$name{, $report{ at $page|, $pin}|, $docket{ at $page|, $pin}{ ($date)}|{, $pin}{ ($date)}}{, $url}",
      later: laterCase,
    },
    "case-eu": {
      rule: "21.5.2",
      first:
        "{Case $docket-number, }$name{, ECLI:$ecli|, $report}{ at $page|, $pin}{ ($date)}{, $url}",
      later: "*$short-name*{, Case $docket-number}{ at $page|, $pin}",
    },
    "case-icj": {
      rule: "21.5.1",
      source: `${geneva}/cases`,
      first:
        "$name{, $phase}{, $year I.C.J. $icj-page{, $pin}{ ($date)}|{, $docket}{ at $page|, $pin}{ ($court $date)}}{, $url}",
      later: laterCase,
    },
    "case-tribunal": {
      rule: "21.5.7",
      source: `${geneva}/cases`,
      first: "$name{, $docket}{, $phase}{ at $page|, $pin}{ ($court $date)}{, $url}",
      later: laterCase,
    },
    "case-committee": {
      rule: "21.7",
      first: "$name{, $docket}{ at $page|, $pin}{, $symbol}{ ($court $date)}{, $url}",
      later: laterCase,
    },
    statute: {
      rule: "12, 20.5",
      source: onu,
      first: "$title{, $law-number}{, $source{ § $code-section}}{, $pin}{ ($own-year)}",
      later: "$short{, $pin}",
    },
    "statute-body": {
      rule: "20.5",
      source: onu,
      first: "$title{, $law-number}{, $source}{, $pin}{ ($body $date)}",
      later: "$short{, $pin}",
    },
    "statute-code": {
      rule: "12.3, 12.4",
      source: "https://ar.scribd.com/document/357191416/Blue-Book-Citations-Higgins-2015v-1",
      first: "$title{, $law-number}{, $source{ § $code-section}}{, $pin}{ ($year)}",
      later: "$short{, $pin}",
    },
    "statute-eu": {
      rule: "21.9",
      first: "$title{, $pin}{, $year O.J. ($journal-series){ $journal-page}| ($own-year)}",
      later: "$short{, $pin}",
    },
    bill: {
      rule: "13.2",
      source: "https://ar.scribd.com/document/357191416/Blue-Book-Citations-Higgins-2015v-1",
      first: "$title{, $number}{, $bill-session}{, $pin}{ ($year)}",
      later: "$short{, $number}{, $pin}",
    },
    resolution: {
      rule: "21.7.2",
      source: sanDiego,
      first: "$resolution{, $title}{ at $page|, $pin}{, $symbol}{ ($date)}",
      later: "$resolution{, *supra* note $note}{ at $page|, $pin}",
    },
    "un-document": {
      rule: "21.7.3",
      source: sanDiego,
      first: "{$author, |$organ, }*$title*{ at $page|, $pin}{, $symbol}{ ($date)}",
      later,
    },
    "un-letter": {
      rule: "21.7.3",
      source: sanDiego,
      first: "{$author, }$title{ at $page|, $pin}{, $symbol}{ ($date)}",
      later: "{$family|$short}{, *supra* note $note}{ at $page|, $pin}",
    },
    paper: {
      rule: "21.8",
      first:
        "{$author, }*$title*{, $number}{, $meeting}{, $venue}{ at $page|, $pin}{ ($body $date)}{, $url}",
      later,
    },
    statement: {
      rule: "21.7.4, 14.4",
      first: "{$genre, }{$author, }{$body, }*$title*{ at $page|, $pin}{ ($date)}{, $url}",
      later,
    },
    report: {
      rule: "15.1(c)",
      first: "{$author, }*$title*{, $report-number}{ at $page|, $pin}{ ($body $year)}{, $url}",
      later,
    },
    "letter-untitled": {
      rule: "17.2.3",
      first: "Letter from $sender{ to $recipient}{ at $page|, $pin}{ ($date)}{, $url}",
      later,
    },
    letter: {
      rule: "17.2.3",
      first: "{$author, }$title{, $number}{ at $page|, $pin}{ ($body $date)}{, $url}",
      later,
    },
    "web-page": {
      rule: "18.2",
      first:
        "{$author, }*$title*{, $container}{, $body}{ at $page|, $pin}{ ($date){, $url}|{, $url}{ (last visited $seen)}}",
      later,
    },
  },
};
