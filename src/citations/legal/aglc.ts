import type { LegalStyle } from "./legal-style.ts";

const uq = "https://guides.library.uq.edu.au/referencing/AGLC4/cases";
const scu = "https://libguides.scu.edu.au/aglc/UN";
const ndInternational = "https://library.nd.edu.au/instruction/referencing/aglc/international";

const later = '{$family|"$short"}{ (n $note)}{ $para| $pin}';
const laterItalic = "{$family|*$short*}{ (n $note)}{ $para| $pin}";
/** Paragraphs of acts, treaties and resolutions have a named label; elsewhere they are numbers in brackets. */
const ibid = "$ibid{ $pin}";
const laterCase = "*$short-name*{ (n $note)}{ $para| $pin}";

/** The Australian Guide to Legal Citation, fourth edition. */
export const aglc: LegalStyle = {
  name: "AGLC 4",
  date: "day-first",
  stops: false,
  titleCase: true,
  courts: "name",
  organs: "aglc",
  authors: { and: "and", most: 3, others: "et al", listed: "first" },
  dockets: {
    application: ["Application No", "Application Nos"],
    communication: ["Communication No", "Communication Nos"],
    list: ["General List No", "General List Nos"],
    case: ["Case No", "Case Nos"],
    plain: ["No", "Nos"],
  },
  symbol: { before: "UN Doc", dash: "–" },
  pins: {},
  ibid: "$ibid{ $para| $pin}",
  forms: {
    treaty: {
      rule: "8",
      source: "https://libguides.acu.edu.au/aglc/international",
      first:
        "*$title*{, opened for signature $adopted}{, $series}{ (entered into force $in-force)}{ $pin}",
      later: "*$short*{ $pin}",
      ibid,
    },
    case: {
      rule: "2.2, 2.3",
      source: uq,
      first:
        "*$name*{ $neutral{ $para|, $pin}| $report{ $para|, $pin}|, $volume-report{, $pin}{ ($court-unless-reported, $year)}|{ ($court, $docket, $date)}{ $para|, $pin}}",
      later: laterCase,
    },
    "case-echr": {
      rule: "14",
      first: "*$name*{ $report| ($court, $docket, $date)}{ $para|, $pin}",
      later: laterCase,
    },
    "case-eu": {
      rule: "14.2",
      first: "*$name*{ $report| ($court, $docket-number, {ECLI:$ecli}, $date)}{ $para|, $pin}",
      later: laterCase,
    },
    "case-icj": {
      rule: "10.2, 10.3",
      source: ndInternational,
      first:
        "*$name{ ($phase)}*{ [$year] ICJ Rep $icj-page| ($court, $docket, $date)}{ $para|, $pin}",
      later: laterCase,
    },
    "case-tribunal": {
      rule: "11",
      source: "https://studfile.net/preview/21725923/page:19",
      first: "*$name{ ($phase)}*{ ($court, $docket, $date)}{ $para|, $pin}",
      later: laterCase,
    },
    "case-committee": {
      rule: "9.3",
      first: "{$court, }*$name*{, $docket}{, $symbol}{ ($date)}{ $para| $pin}",
      later: laterCase,
    },
    statute: {
      rule: "3.1",
      first: "*$title{ $own-year}*{ ($jurisdiction)}{, $law-number}{, $source}{ $pin}",
      later: "*$short{ $own-year}*{ $pin}",
      ibid,
    },
    "statute-body": {
      rule: "Part V",
      first: "*$title*{ ($body, $date)}{, $law-number}{, $source}{ $pin}",
      later: "*$short*{ $pin}",
      ibid,
    },
    "statute-code": {
      rule: "Part V",
      first: "*$title*{, $law-number}{, $source{ § $code-section}}{ ($year)}{ $pin}",
      later: "*$short*{ $pin}",
      ibid,
    },
    "statute-eu": {
      rule: "14",
      first: "*$title*{ [$year] OJ $journal-series{/$journal-page}| $own-year}{, $pin}",
      later: "*$short*{ $pin}",
      ibid,
    },
    bill: {
      rule: "3.2",
      first: "$title{ $own-year}{ ($jurisdiction)}{, $number}{, $bill-session}{ $clause| $pin}",
      later: "$short{ $own-year}{ $clause| $pin}",
      ibid: "$ibid{ $clause| $pin}",
    },
    resolution: {
      rule: "9.2",
      source: scu,
      first: "{*$title*, }$resolution{, $session}{, $meeting}{, $symbol}{ ($date)}{ $pin}",
      later: "{*$short*|$resolution}{ (n $note)}{ $pin}",
      ibid,
    },
    "un-document": {
      rule: "9.2",
      source: scu,
      first:
        "{$author, |$organ, }*$title*{, $session}{, $meeting}{, $symbol}{ ($date)}{ $para| $pin}",
      later: laterItalic,
    },
    "un-letter": {
      rule: "9.2",
      source: scu,
      first:
        "{$author-unless-titled, }*$title*{, $session}{, $meeting}{, $symbol}{ ($date)}{ $para| $pin}",
      later: laterItalic,
    },
    paper: {
      rule: "9.5",
      first:
        "{$author, }*$title*{, $number}{, $meeting}{, $venue}{ ($body, $date)}{ $para| $pin}{ <$url>}",
      later: laterItalic,
    },
    statement: {
      rule: "7.5",
      first: '{$author, }"$title"{ ($genre, $body, $date)}{ $para| $pin}{ <$url>}',
      later,
    },
    report: {
      rule: "7.1",
      first: "{$author, }*$title*{ ($report-type{ $report-number}, $date)}{ $para| $pin}{ <$url>}",
      later: laterItalic,
    },
    "letter-untitled": {
      rule: "7.12",
      first: "Letter from $sender{ to $recipient}{, $date}{ $para| $pin}{ <$url>}",
      later,
    },
    letter: {
      rule: "7.12",
      first: '{$author, }"$title"{ ($body, $date)}{, $number}{ $para| $pin}{ <$url>}',
      later,
    },
    "web-page": {
      rule: "7.15",
      first:
        '{$author, }"$title"{, *$container*}{ ($web-type{, $body}, $date)}{ $para| $pin}{ <$url>}',
      later,
    },
  },
};
