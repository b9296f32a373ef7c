import { chromium } from "playwright-core"; import sp from "@sparticuz/chromium"; import { mkdirSync, readdirSync } from "node:fs";
const out="/tmp/fig18/shots"; mkdirSync(out,{recursive:true});
const ids=process.argv[2]?process.argv[2].split(","):["visitors-by-group","visitors-compared","visitors-beside","visitors-by-source","letters","students-each","loans","stays","late","atlases","atlases-change","visitors"];
const browser=await chromium.launch({executablePath:await sp.executablePath(),args:["--no-sandbox"]});
const problems=[];
for(const id of ids){ const cells=[];
 for(const [dir,port] of [["ltr",8899],["rtl",8898]]) for(const mode of ["light","dark","print"]) for(const w of [320,768,1600]){
  const page=await browser.newPage({viewport:{width:w,height:400},colorScheme:mode==="dark"?"dark":"light"});
  if(mode==="print") await page.emulateMedia({media:"print"});
  await page.goto(`http://localhost:${port}/embed/example/${id}.html`);
  const info=await page.evaluate(()=>{const d=document.documentElement;const sizes=[...document.querySelectorAll("svg text, svg tspan")].filter(t=>t.textContent.trim()&&t.getBoundingClientRect().width>0).map(t=>{const svg=t.closest("svg");const m=svg.getScreenCTM();return Math.round(parseFloat(getComputedStyle(t).fontSize)*m.a*10)/10});
   const cut=[...document.querySelectorAll("svg text")].filter(t=>{const r=t.getBoundingClientRect(),s=t.closest("svg").getBoundingClientRect();return r.width&&s.width&&(r.left<s.left-1||r.right>s.right+1||r.top<s.top-1||r.bottom>s.bottom+1)}).map(t=>t.textContent);
   return {over:d.scrollWidth>d.clientWidth,h:d.scrollHeight,min:Math.min(...sizes),max:Math.max(...sizes),cut}});
  if(info.over||info.cut.length||info.min<10.5) problems.push([id,dir,mode,w,JSON.stringify(info)].join(" "));
  const f=`${out}/${id}-${dir}-${mode}-${w}.png`; await page.screenshot({path:f,fullPage:true}); cells.push({f,w,dir,mode,...info}); await page.close(); }
 }
console.log(problems.join("\n")||"none"); await browser.close();
