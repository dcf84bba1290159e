import { type Cijferkop, halfjaarInWoorden, KOPPEN, STANDTEKST, vorigHalfjaar } from '@meedoen/casework/cijfers';
import { datum, euro } from '@meedoen/casework/opmaak';
import type { Rapportage } from '@meedoen/contract/raadsrapportage';
import { drukAf, type Huisstijl } from '../brief/index.ts';

type Regel = Rapportage['regels'][number];
type Cijfer = NonNullable<Regel['nu']>;

function getal(cijfer: Cijfer, eenheid: string): string {
  const { waarde, stand } = cijfer;
  if (waarde === null) return STANDTEKST[stand];
  if (eenheid === 'euro') return euro(Math.round(waarde / 100) * 100).replace(/,00$/, '');
  if (eenheid === 'per-1000') return `${Math.floor(waarde / 10)},${waarde % 10}`;
  return eenheid === 'procent' ? `${waarde}%` : waarde.toLocaleString('nl-NL');
}

const alineas = (tekst: string | undefined) =>
  (tekst ?? '')
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');

/** A report as tagged PDF/UA-1 on A4. The same report gives the same bytes. @throws Drukfout */
export function maakRapportagePdf(rapportage: Rapportage, huisstijl: Huisstijl): Uint8Array {
  const { gemeente, halfjaar, regels, teksten, vorigeUit, gemaaktOp, gemaaktDoor, vastgesteldOp } = rapportage;
  const tekstVan = (blok: string) => teksten.find((each) => each.blok === blok)?.tekst;
  const geteld = regels.filter((regel) => regel.nu !== null);
  const over = halfjaarInWoorden(halfjaar);
  const koppen = (Object.entries(KOPPEN) as [Cijferkop, string][]).map(([kop, naam]) => ({
    naam,
    alineas: alineas(tekstVan(kop)),
    rijen: geteld.filter((regel) => regel.kop === kop).flatMap(rijenVan),
    niet: regels
      .filter((regel) => regel.kop === kop && regel.nietBerekend !== null)
      .map((regel) => `${regel.naam}: ${regel.nietBerekend ?? ''}`),
  }));
  const stuk = {
    titel: `Bijstand in ${gemeente.naam}: ${over}`,
    auteur: `Gemeente ${gemeente.naam}`,
    gemeente: gemeente.naam,
    onder: `Rapportage aan de raad over de ${over}`,
    stand:
      vastgesteldOp === null
        ? `Concept van ${gemaaktDoor}, cijfers van ${datum(gemaaktOp)}. Nog niet vastgesteld.`
        : `Vastgesteld op ${datum(vastgesteldOp)}${gemaaktDoor ? `, geschreven door ${gemaaktDoor}` : ''}. Cijfers van ${datum(gemaaktOp)}.`,
    inleiding: alineas(tekstVan('inleiding')),
    kolommen: [halfjaarKort(halfjaar), halfjaarKort(vorigHalfjaar(halfjaar))],
    vorige:
      vorigeUit === 'rapportage'
        ? 'De cijfers van het halfjaar ervoor zijn die van de vorige rapportage.'
        : 'Over het halfjaar ervoor was er geen rapportage; die cijfers zijn nu geteld.',
    klein:
      'Een aantal onder de 10 staat er niet in. Soms blijft dan ook een ander getal weg, omdat het kleine getal daaruit te berekenen is.',
    koppen: koppen.filter(({ rijen, alineas: tekst, niet }) => rijen.length + tekst.length + niet.length > 0),
    uitleg: geteld.map(({ naam, definitie, bron }) => ({
      naam,
      definitie,
      bron: bron.map(({ document, plaats }) => `${document}, ${plaats}`).join('; '),
    })),
  };
  return drukAf('rapportage.typ', { 'rapportage.json': stuk, 'huisstijl.json': huisstijl }, ({ pdf }) => pdf);
}

const halfjaarKort = (halfjaar: Rapportage['halfjaar']) => `${halfjaar.slice(0, 4)}, ${halfjaar.slice(-1)}e helft`;

function rijenVan({ naam, eenheid, nu, vorig, delen }: Regel) {
  const tekst = (cijfer: Cijfer | null, in_: string) => (cijfer ? getal(cijfer, in_) : '');
  const in_ = eenheid === 'procent' ? 'aantal' : eenheid;
  return [
    { naam, deel: false, cellen: [tekst(nu, eenheid), tekst(vorig, eenheid)] },
    ...delen.map((deel) => ({ naam: deel.naam, deel: true, cellen: [tekst(deel.nu, in_), tekst(deel.vorig, in_)] })),
  ];
}
