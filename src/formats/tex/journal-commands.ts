import { wordTable } from "./word-table.ts";

/** What the classes of astronomical journals print for the names that the Astrophysics Data System writes. */
const journals = `
aj: AJ; actaa: Acta Astron.; araa: ARA&A; apj: ApJ; apjl: ApJL; apjs: ApJS; ao: Appl. Opt.; apss: Ap&SS; aap: A&A
aapr: A&A Rev.; aaps: A&AS; azh: AZh; baas: BAAS; icarus: Icarus; jcap: JCAP; jrasc: JRASC; memras: MmRAS; mnras: MNRAS
nar: New A Rev.; pasa: PASA; pra: Phys. Rev. A; prb: Phys. Rev. B; prc: Phys. Rev. C; prd: Phys. Rev. D
pre: Phys. Rev. E; prl: Phys. Rev. Lett.; pasp: PASP; pasj: PASJ; rmxaa: RMxAA; qjras: QJRAS; skytel: S&T
solphys: Sol. Phys.; sovast: Soviet Ast.; ssr: Space Sci. Rev.; zap: ZAp; nat: Nature; iaucirc: IAU Circ.
aplett: Astrophys. Lett.; fcp: Fund. Cosmic Phys.; gca: Geochim. Cosmochim. Acta; grl: Geophys. Res. Lett.
jcp: J. Chem. Phys.; jgr: J. Geophys. Res.; memsai: Mem. Soc. Astron. Italiana; nphysa: Nucl. Phys. A
physrep: Phys. Rep.; physscr: Phys. Scr.; planss: Planet. Space Sci.; procspie: Proc. SPIE
`;

/** Abbreviations of journals, by the command of the Astrophysics Data System. */
export const journalCommands = wordTable(journals);
