import type { Omgeving } from './platform/http/index.ts';
import type { Wachtrij } from './platform/wachtrij/index.ts';
import { signaalHersteltermijnen } from './slices/aanvraag/index.ts';
import { bewaakDwangsommen } from './slices/besluit/index.ts';
import { berekenPortie, boekPortie, maakBestanden } from './slices/betaalrun/index.ts';
import { maakBriefPdf, maakPrintbestanden, stuurNotificatie } from './slices/brief/index.ts';
import { maakBladen } from './slices/cijfers/index.ts';
import { herinnerOpgaven } from './slices/inkomstenopgave/index.ts';
import { maakJaaropgaven } from './slices/jaaropgave/index.ts';
import { boekSubsidies } from './slices/loonkostensubsidie/index.ts';
import { rekenNormwijziging, schrijfNormbrieven } from './slices/organisatie/index.ts';
import { divideOpenVakantiegeld } from './slices/scheiding/index.ts';
import { boekVerhaalzaken } from './slices/verhaal/index.ts';
import { verleenVoorschotten } from './slices/voorschot/index.ts';
import { bewaakInvordering } from './slices/vordering/index.ts';
import { reassignZaken } from './slices/werkvoorraad/index.ts';

/** Every kind of job with the slice that does it. */
export function alleWerkers(wachtrij: Wachtrij, { klok, post }: Omgeving): Wachtrij {
  return wachtrij
    .voor('betaalrun-berekenen', (tx, opdracht) => berekenPortie(tx, opdracht, klok))
    .voor('betaalrun-boeken', (tx, opdracht) => boekPortie(tx, opdracht, klok))
    .voor('betaalrun-bestand', (tx, opdracht) => maakBestanden(tx, opdracht, klok))
    .voor('jaaropgaven', (tx, opdracht) => maakJaaropgaven(tx, opdracht, klok))
    .voor('brief-pdf', (tx, opdracht) => maakBriefPdf(tx, opdracht, klok))
    .voor('brief-notificatie', (tx, opdracht) => stuurNotificatie(tx, opdracht, klok, post))
    .voor('printbestand', (tx, opdracht) => maakPrintbestanden(tx, opdracht, klok))
    .voor('cijfers', (tx, opdracht) => maakBladen(tx, opdracht, klok))
    .voor('inkomstenopgaven', (tx, opdracht) => herinnerOpgaven(tx, opdracht, klok))
    .voor('voorschotten', (tx, opdracht) => verleenVoorschotten(tx, opdracht, klok))
    .voor('loonkostensubsidies', (tx, opdracht) => boekSubsidies(tx, opdracht, klok))
    .voor('dwangsommen', (tx, opdracht) => bewaakDwangsommen(tx, opdracht, klok))
    .voor('hersteltermijnen', (tx, opdracht) => signaalHersteltermijnen(tx, opdracht, klok))
    .voor('invordering', (tx, opdracht) => bewaakInvordering(tx, opdracht, klok))
    .voor('scheidingen', (tx, opdracht) => divideOpenVakantiegeld(tx, opdracht, klok))
    .voor('verhaal', (tx, opdracht) => boekVerhaalzaken(tx, opdracht, klok))
    .voor('werk-overdragen', (tx, opdracht) => reassignZaken(tx, opdracht, klok))
    .voor('normwijziging-rekenen', (tx, opdracht) => rekenNormwijziging(tx, opdracht, klok))
    .voor('normwijziging-brieven', (tx, opdracht) => schrijfNormbrieven(tx, opdracht, klok));
}
