import { chromium } from "playwright-core"; import sp from "@sparticuz/chromium";
const browser=await chromium.launch({executablePath:await sp.executablePath(),args:["--no-sandbox"]});
const page=await browser.newPage({viewport:{width:768,height:400},colorScheme:"dark"});
await page.goto("http://localhost:8899/embed/example/visitors-by-source.html");
console.log(await page.evaluate(()=>[matchMedia("(prefers-color-scheme: dark)").matches,getComputedStyle(document.body).backgroundColor,document.documentElement.dataset.theme]));
await browser.close();
