import type { Maandbeeld, Vergelijking } from '@meedoen/casework/rekenhulp';
import { type Cents, yearOf } from '@meedoen/law/kernel';
import { Paragraph } from '@utrecht/component-library-react';
import { Fragment } from 'react';
import { Uitleg } from '../onderdelen/delen.tsx';
import { bedragInSom, maandnaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { uitkomst as u } from '../teksten/wat-als-uitkomst.ts';

interface Kolom {
  readonly kop: Tekst<never>;
  readonly waarde: (rij: Vergelijking) => Cents | undefined;
}

const geldVan = ({ loon, ander }: Maandbeeld): Cents => loon + ander;

/** Twelve months with up to three amounts; what is not known says so and is in no total. */
function Maandentabel({
  rij,
  kop,
  kolommen,
}: {
  readonly rij: readonly Vergelijking[];
  readonly kop: Tekst<never>;
  readonly kolommen: readonly Kolom[];
}) {
  const { taal, zeg } = useTaal();
  const bekend = rij.filter((maand) => kolommen.every(({ waarde }) => waarde(maand) !== undefined));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="meedoen-tabelrand" tabIndex={0} aria-label={zeg(kop)}>
      <table className="meedoen-maanden">
        <caption>
          <Zeg van={kop} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Zeg van={u.maand} />
            </th>
            {kolommen.map(({ kop: naam }) => (
              <th scope="col" key={naam.en}>
                <Zeg van={naam} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rij.map((maand, i) => (
            <Fragment key={maand.maand}>
              {i === 0 || yearOf(maand.maand) !== yearOf(rij[i - 1]?.maand ?? maand.maand) ? (
                <tr className="meedoen-maanden__jaar">
                  <th colSpan={kolommen.length + 1} scope="rowgroup">
                    {yearOf(maand.maand)}
                  </th>
                </tr>
              ) : null}
              <tr>
                <th scope="row">{maandnaam(maand.maand, taal)}</th>
                {kolommen.map(({ kop: naam, waarde }) => {
                  const cents = waarde(maand);
                  return cents === undefined ? (
                    <td key={naam.en} className="woorden">
                      <Zeg van={u.nogOnbekend} />
                    </td>
                  ) : (
                    <td key={naam.en}>{bedragInSom(cents, taal)}</td>
                  );
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
        {bekend.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">
                <Zeg van={u.samen} /> ({bekend.length})
              </th>
              {kolommen.map(({ kop: naam, waarde }) => (
                <td key={naam.en}>
                  {bedragInSom(
                    bekend.reduce((som, maand) => som + (waarde(maand) ?? 0), 0),
                    taal,
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

/** The year ahead in words and numbers: what comes in, and what is set aside of it. */
export function Jaartabel({ rij, ander }: { readonly rij: readonly Vergelijking[]; readonly ander: boolean }) {
  return (
    <>
      <Maandentabel
        rij={rij}
        kop={u.tabel}
        kolommen={[
          { kop: ander ? u.geld : u.loon, waarde: ({ dan }) => geldVan(dan) },
          { kop: u.uitkering, waarde: ({ dan }) => dan.uitkering },
          { kop: u.meerDanNu, waarde: ({ verschil }) => verschil },
        ]}
      />
      <Uitleg kop={<Zeg van={u.vakantieKop} />}>
        <Paragraph>
          <Zeg van={u.vakantieUitleg} />
        </Paragraph>
        <Maandentabel
          rij={rij}
          kop={u.vakantieKop}
          kolommen={[
            { kop: u.houdenKort, waarde: ({ dan }) => dan.houden },
            { kop: u.opzij, waarde: ({ dan }) => dan.vakantietoeslag },
            { kop: u.vanOns, waarde: ({ dan }) => dan.uitbetaling },
          ]}
        />
      </Uitleg>
    </>
  );
}
