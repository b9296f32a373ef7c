import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createEngine } from "../../src/csl/engine.ts";
import type { CslItem } from "../../src/csl/values/item.ts";
import type { ShortNode } from "../../src/csl/style/read-short.ts";
import { readStyle } from "../../src/csl/style/read-style.ts";
import { readXml, type StyleNode } from "../../src/csl/style/read-xml.ts";
import { loadLocale } from "./load-locale.ts";
import { mutateStyle, randomOf } from "./mutate-style.ts";

const xml = `<style class="note" version="1.0" default-locale="en-US" page-range-format="chicago">
  <locale xml:lang="en"><terms><term name="editor" form="short">ed.</term></terms></locale>
  <macro name="author">
    <names variable="author" delimiter=", "><name and="text" initialize-with=". "
      name-as-sort-order="first"><name-part name="family" text-case="uppercase"/></name>
      <et-al font-style="italic"/><label form="short" prefix=" (" suffix=")"/>
      <substitute><names variable="editor"/><text macro="title"/></substitute></names>
  </macro>
  <macro name="title"><choose>
    <if type="book report" match="any"><text variable="title" text-case="title" font-style="italic"/></if>
    <else-if variable="container-title"><text variable="title" quotes="true"/></else-if>
    <else><text variable="title"/></else></choose>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <citation et-al-min="3" et-al-use-first="1" collapse="year" disambiguate-add-names="true"
    disambiguate-add-givenname="true" disambiguate-add-year-suffix="true">
    <sort><key macro="author"/><key variable="issued" sort="descending"/></sort>
    <layout prefix="(" suffix=")" delimiter="; "><choose>
      <if position="ibid"><text term="ibid"/></if>
      <else><group delimiter=", "><text macro="author"/><text macro="year"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group></else></choose></layout>
  </citation>
  <bibliography subsequent-author-substitute="———" second-field-align="flush">
    <sort><key macro="author"/><key macro="year"/></sort>
    <layout suffix="."><text variable="citation-number" suffix=". "/><group delimiter=". ">
      <text macro="author"/><text macro="title"/>
      <group delimiter=" "><number variable="edition" form="ordinal"/><label variable="edition"/></group>
      <date variable="issued" form="text" date-parts="year-month"/>
      <text variable="page" prefix="pp. "/><text variable="DOI" prefix="https://doi.org/"/>
    </group></layout>
  </bibliography>
</style>`;
const style = packed(readXml(xml).root!);
const folder = `${import.meta.dirname}/../conformance`;
const works = JSON.parse(readFileSync(`${folder}/compare-works.json`, "utf8")) as CslItem[];
const items = new Map(works.map((work) => [String(work.id), work]));
const ids = works.map(({ id }) => String(id));
const clusters = [...ids.slice(0, 12), ...ids.slice(0, 4)].map((id, index) => ({
  id: `c${index}`,
  items: [{ id, locator: String(index) }, { id: ids[index + 1]! }],
  noteIndex: index,
}));

test("styles with faults run, and in time", { timeout: 120_000 }, () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const mutated = mutateStyle(style, randomOf(seed));
    const start = process.cpuUsage().user;
    const engine = createEngine(readStyle(mutated).style, { loadLocale });
    engine.run({ items, clusters, uncited: ids });
    expect((process.cpuUsage().user - start) / 1000, `seed ${seed}`).toBeLessThan(1000);
  }
});

function packed({ name, attributes, children, text }: StyleNode): ShortNode {
  const inner = children.length > 0 ? children.map((child) => packed(child)) : text ? [text] : [];
  return { n: name, a: Object.fromEntries(attributes), c: inner };
}
