import type { Celstand } from '@meedoen/casework/cijfers';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { celTekst, periodeKort } from '../cijfers/index.ts';
import '../cijfers/cijfers.css';
import { Tabel } from '../tabel/index.ts';

interface Cijfer {
  readonly waarde: number | null;
  readonly stand: Celstand;
}
interface Regel {
  readonly code: string;
  readonly naam: string;
  readonly definitie: string;
  readonly bron: readonly { readonly document: string; readonly plaats: string }[];
  readonly kop: string;
  readonly eenheid: string;
  readonly nietBerekend: string | null;
  readonly nu: Cijfer | null;
  readonly vorig: Cijfer | null;
  readonly delen: readonly {
    readonly deel: string;
    readonly naam: string;
    readonly nu: Cijfer;
    readonly vorig: Cijfer;
  }[];
}
export interface Rapportgegevens {
  readonly halfjaar: string;
  readonly vorigeUit: 'rapportage' | 'telling';
  readonly regels: readonly Regel[];
}

interface Rij {
  readonly sleutel: string;
  readonly naam: string;
  readonly deel: boolean;
  readonly nu: string;
  readonly vorig: string;
}

const vorigHalfjaar = (halfjaar: string) => {
  const jaar = Number(halfjaar.slice(0, 4));
  return halfjaar.endsWith('1') ? `${jaar - 1}-H2` : `${jaar}-H1`;
};

/**
 * A report to the council: under each heading its text and a table with this half year and the one before.
 * @param tekst what stands for a block of text: the text itself, or the field to write it in
 */
export function Rapport({
  rapportage: { halfjaar, vorigeUit, regels },
  koppen,
  tekst,
}: {
  readonly rapportage: Rapportgegevens;
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: (blok: string, naam: string) => ReactNode;
}) {
  return (
    <div className="mdn-kaarten">
      {tekst('inleiding', 'Inleiding')}
      <p className="mdn-sm mdn-sec">
        Een aantal onder de 10 staat er niet in, en ook geen getal waaruit het te berekenen is.{' '}
        {vorigeUit === 'rapportage'
          ? 'De cijfers van het halfjaar ervoor zijn die van de vorige rapportage.'
          : 'Over het halfjaar ervoor was er geen rapportage; die cijfers zijn nu geteld.'}
      </p>
      {Object.entries(koppen).map(([kop, naam]) => {
        const hier = regels.filter((regel) => regel.kop === kop);
        const niet = hier.filter(({ nietBerekend }) => nietBerekend !== null);
        const rijen = hier.flatMap(rijenVan);
        if (hier.length === 0) return null;
        return (
          <section key={kop} aria-labelledby={`rapport-${kop}`}>
            <Heading2 id={`rapport-${kop}`}>{naam}</Heading2>
            {tekst(kop, naam)}
            {rijen.length > 0 ? (
              <div className="mdn-panel mdn-rapport__tabel">
                <Tabel
                  titel={naam}
                  rijen={rijen}
                  sleutel={({ sleutel }) => sleutel}
                  kolommen={[
                    {
                      kop: 'Indicator',
                      soort: 'naam',
                      toon: (rij) => (rij.deel ? <span className="mdn-rapport__deel">{rij.naam}</span> : rij.naam),
                    },
                    { kop: periodeKort(halfjaar), soort: 'getal', toon: ({ nu }) => nu },
                    { kop: periodeKort(vorigHalfjaar(halfjaar)), soort: 'getal', toon: ({ vorig }) => vorig },
                  ]}
                />
              </div>
            ) : null}
            {niet.length > 0 ? (
              <div className="mdn-kaarten__niet">
                <p className="mdn-sm">
                  <b>Nog niet te berekenen</b>
                </p>
                <ul className="mdn-sm mdn-sec">
                  {niet.map((regel) => (
                    <li key={regel.code}>
                      {regel.naam}: {regel.nietBerekend}
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </section>
        );
      })}
      <Uitleg regels={regels} />
    </div>
  );
}

function Uitleg({ regels }: { readonly regels: readonly Regel[] }) {
  return (
    <section aria-labelledby="rapport-uitleg">
      <Heading2 id="rapport-uitleg">Wat er is geteld</Heading2>
      {regels
        .filter(({ nu }) => nu !== null)
        .map(({ code, naam, definitie, bron }) => (
          <div key={code}>
            <Heading3>{naam}</Heading3>
            <p className="mdn-sm">{definitie}</p>
            <p className="mdn-sm mdn-sec">
              Bron: {bron.map(({ document, plaats }) => `${document}, ${plaats}`).join('; ')}
            </p>
          </div>
        ))}
    </section>
  );
}

function rijenVan({ code, naam, eenheid, nu, vorig, delen }: Regel): Rij[] {
  if (!nu) return [];
  const toon = (cijfer: Cijfer | null, in_: string) => (cijfer ? celTekst({ periode: '', ...cijfer }, in_) : '');
  const in_ = eenheid === 'procent' ? 'aantal' : eenheid;
  return [
    { sleutel: code, naam, deel: false, nu: toon(nu, eenheid), vorig: toon(vorig, eenheid) },
    ...delen.map((deel) => ({
      ...{ sleutel: `${code} ${deel.deel}`, naam: deel.naam, deel: true },
      ...{ nu: toon(deel.nu, in_), vorig: toon(deel.vorig, in_) },
    })),
  ];
}
