/**
 * Which of the statement’s words cite which records, according to the notebook’s research; what is skipped is `…`.
 */
export const asCited: readonly { words: string; records: readonly string[] }[] = [
  {
    words: "the 1949 Geneva Conventions related to the Protection of Victims of War",
    records: ["gc1", "gc2", "gc3", "gc4"],
  },
  { words: "the Genocide Convention", records: ["genocide"] },
  {
    words:
      "the Convention against Torture, and Other Cruel or Inhuman or Degrading Treatment or Punishment",
    records: ["cat"],
  },
  {
    words: "the International Convention on the Elimination of All Forms of Racial Discrimination",
    records: ["icerd"],
  },
  { words: "the Convention on the Right of the Child", records: ["crc"] },
  {
    words:
      "the International Covenants on Civil and Political Rights, as well as the Economic, Social and Cultural Rights",
    records: ["iccpr", "icescr"],
  },
  {
    words:
      "The first political and legal recognition of the Khojaly genocide was given by the Parliament of the Republic of Azerbaijan",
    records: ["milli-majlis-1994"],
  },
  { words: 'The campaign "Justice for Khojaly"', records: ["justice-for-khojaly"] },
  {
    words: "the legislative bodies of 18 countries, 24 states in the United States",
    records: ["list-18-24"],
  },
  {
    words: "the Organization of Islamic Cooperation, … adopted relevant decisions and resolutions",
    records: ["oic-cairo-2013", "oic-8-42c", "oic-51-47pol", "oic-48-48pol", "oic-47-49pol"],
  },
  {
    words: "the Organization of Turkic States, … adopted relevant decisions and resolutions",
    records: ["ots-resolution"],
  },
  {
    words:
      "Former Armenian President Serzh Sargsyan's statements about the Khojaly genocide at the time",
    records: ["dewaal-2003", "dewaal-2012"],
  },
  {
    words: "My Brother's Way: One American's Fateful Journey to Armenia",
    records: ["melkonian-2005"],
  },
  { words: "The Revival of Our Soul", records: ["balayan-revival"] },
];

/** The numbers that the statement reports, as it prints them. */
export const reported: readonly { id: string; printed: string; value: number; partOf?: string }[] =
  [
    { id: "killed", printed: "613", value: 613 },
    { id: "killed-children", printed: "63", value: 63, partOf: "killed" },
    { id: "killed-women", printed: "106", value: 106, partOf: "killed" },
    { id: "killed-older", printed: "70", value: 70, partOf: "killed" },
    { id: "evicted", printed: "5,379", value: 5379 },
    { id: "fate-unknown", printed: "150", value: 150, partOf: "hostages" },
    { id: "fate-unknown-women", printed: "68", value: 68, partOf: "fate-unknown" },
    { id: "fate-unknown-children", printed: "26", value: 26, partOf: "fate-unknown" },
    { id: "hostages", printed: "1275", value: 1275 },
    { id: "recognition-countries", printed: "18", value: 18 },
    { id: "recognition-us-states", printed: "24", value: 24 },
    { id: "missing", printed: "nearly four thousand", value: 4000 },
  ];
