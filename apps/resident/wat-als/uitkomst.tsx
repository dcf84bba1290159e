import { jaarmomenten, namenVan, type Uurbeeld, uurmomenten, type Vergelijking } from '@meedoen/casework/rekenhulp';
import { Alert, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Artikel, Blok, Klein, Uitleg } from '../onderdelen/delen.tsx';
import { Vinkje } from '../onderdelen/veld.tsx';
import { Redenen } from '../recht/redenen.tsx';
import { bedrag, bedragInSom, hoofdletter, maandKort, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { uitkomst as u } from '../teksten/wat-als-uitkomst.ts';
import { hoogteVan, maandgroepen, stapelVan } from './beeld.ts';
import { Jaartabel } from './jaartabel.tsx';
import { Momenten } from './momenten.tsx';
import { PerUur } from './per-uur.tsx';
import { redenVan } from './reden.ts';
import { Kolommen, Liggend, Sleutel } from './tekening.tsx';

export interface Rekening {
  readonly rij: readonly Vergelijking[];
  /** Per number of hours, only for work. */
  readonly perUur: readonly Uurbeeld[] | undefined;
  readonly uren: number | undefined;
}

/** One sentence that answers the question. */
function Antwoordzin({ rij, uren }: Rekening) {
  const { taal } = useTaal();
  const eerste = rij.find(({ verschil }) => verschil !== undefined);
  if (!eerste || eerste.verschil === undefined) return <Zeg van={u.onbekend} />;
  if (uren !== undefined) {
    const { verschil } = eerste;
    if (uren === 0 && verschil === 0) return <Zeg van={u.werkNiet} />;
    if (verschil === 0) return <Zeg van={u.werkZelfde} met={{ uren }} />;
    return (
      <Zeg van={verschil > 0 ? u.werkMeer : u.werkMinder} met={{ uren, bedrag: bedrag(Math.abs(verschil), taal) }} />
    );
  }
  const anders = rij.find(
    ({ nu, dan }) => nu.uitkering !== undefined && dan.uitkering !== undefined && nu.uitkering !== dan.uitkering,
  );
  if (!anders) return <Zeg van={u.zelfde} />;
  const verschil = (anders.dan.uitkering ?? 0) - (anders.nu.uitkering ?? 0);
  return (
    <Zeg
      van={verschil > 0 ? u.hoger : u.lager}
      met={{ maand: maandVoluit(anders.maand, taal), bedrag: bedrag(Math.abs(verschil), taal) }}
    />
  );
}

/** The month as one sum, its reasons, and where the law says it. */
function Hoe({ rij, ander }: { readonly rij: readonly Vergelijking[]; readonly ander: boolean }) {
  const { taal } = useTaal();
  const maand = rij.find(({ dan }) => dan.uitkering !== undefined)?.dan;
  if (!maand) return null;
  const { uitkomst } = maand;
  const rijen: readonly (readonly [ReactNode, number | undefined])[] = [
    [<Zeg key="norm" van={u.norm} />, uitkomst.norm?.value],
    [<Zeg key="geld" van={ander ? u.loonEnAnder : u.loon} />, -(uitkomst.inkomen?.value ?? 0)],
    [<Zeg key="houden" van={ander ? u.houdenGeld : u.houden} />, uitkomst.vrijgelaten?.value],
  ];
  return (
    <div>
      <Uitleg kop={<Zeg van={u.hoe} />}>
        <table className="meedoen-som">
          <caption>
            <Zeg van={u.eenMaand} met={{ maand: hoofdletter(maandVoluit(maand.maand, taal)) }} />
          </caption>
          <tbody>
            {rijen.map(([naam, cents], i) =>
              cents === undefined || (cents === 0 && i > 0) ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a sum keep their place
                <tr key={i}>
                  <th scope="row">{naam}</th>
                  <td>{bedragInSom(cents, taal, i > 0)}</td>
                </tr>
              ),
            )}
            <tr className="nadruk">
              <th scope="row">
                <Zeg van={u.uitkering} />
              </th>
              <td>{bedragInSom(maand.uitkering ?? 0, taal)}</td>
            </tr>
          </tbody>
        </table>
        {uitkomst.uitkering ? <Redenen boom={uitkomst.uitkering} /> : null}
        <Artikel artikel={uitkomst.uitkering?.article || 'Pw art. 19'} />
      </Uitleg>
    </div>
  );
}

function Jaar({
  rij,
  meest,
  ander,
}: {
  readonly rij: readonly Vergelijking[];
  readonly meest: number;
  readonly ander: boolean;
}) {
  const { taal } = useTaal();
  const bekend = rij.filter(({ verschil }) => verschil !== undefined);
  const samen = bekend.reduce((som, { verschil = 0 }) => som + verschil, 0);
  const zin = samen === 0 ? u.jaarZelfde : samen > 0 ? u.jaarMeer : u.jaarMinder;
  return (
    <Blok kop={<Zeg van={u.jaarKop} />}>
      {bekend.length > 1 ? (
        <Paragraph>
          <Zeg van={zin} met={{ aantal: bekend.length, bedrag: bedrag(Math.abs(samen), taal) }} />
        </Paragraph>
      ) : null}
      <div className="meedoen-kaart">
        <Sleutel ander={ander} />
        <Kolommen
          kolommen={rij.map(({ maand, dan }) => ({ naam: maand, stapel: stapelVan(dan) }))}
          assen={[0, 3, 6, 9].map((i) => maandKort(rij[i]?.maand ?? '2026-01', taal))}
          lijn={rij[0]?.nu.samen}
          meest={meest}
        />
        <Jaartabel rij={rij} ander={ander} />
      </div>
    </Blok>
  );
}

/** What is not published, by name, with the offer to pretend that it stays. */
function Onbekend({
  rij,
  doorgetrokken,
  trekDoor,
}: {
  readonly rij: readonly Vergelijking[];
  readonly doorgetrokken: boolean;
  readonly trekDoor: (aan: boolean) => void;
}) {
  const { taal } = useTaal();
  const eerste = rij.find(({ verschil }) => verschil === undefined);
  if (!eerste && !doorgetrokken) return null;
  const namen = eerste ? namenVan([...eerste.nu.ontbreekt, ...eerste.dan.ontbreekt]) : [];
  return (
    <Alert type="warning">
      {eerste ? (
        <>
          <Paragraph>
            <strong>
              <Zeg van={u.onbekendKop} />
            </strong>{' '}
            <Zeg van={u.onbekendTekst} met={{ maand: maandVoluit(eerste.maand, taal) }} />
          </Paragraph>
          <UnorderedList>
            {namen.map((naam) => (
              <UnorderedListItem key={naam}>{naam}</UnorderedListItem>
            ))}
          </UnorderedList>
        </>
      ) : (
        <Paragraph>
          <Zeg van={u.doorgetrokken} />
        </Paragraph>
      )}
      <div className="niet-op-papier">
        <Vinkje id="trek-door" aan={doorgetrokken} zet={trekDoor} uitleg={<Zeg van={u.trekDoorUitleg} />}>
          <Zeg van={u.trekDoor} />
        </Vinkje>
      </div>
    </Alert>
  );
}

/** Answer first, then the picture, the moments, the year and each hour. */
export function Uitkomst({
  rekening,
  doorgetrokken,
  trekDoor,
}: {
  readonly rekening: Rekening;
  readonly doorgetrokken: boolean;
  readonly trekDoor: (aan: boolean) => void;
}) {
  const { taal, zeg } = useTaal();
  const { rij, perUur, uren } = rekening;
  const nu = rij[0]?.nu;
  const ander = rij.some(({ nu: a, dan: b }) => a.ander > 0 || b.ander > 0);
  const alle = [...rij.flatMap(({ nu: a, dan: b }) => [a, b]), ...(perUur ?? []).map(({ beeld }) => beeld)];
  const meest = Math.max(1, ...alle.map((beeld) => (beeld.samen ?? 0) * 1.02));
  const groepen = maandgroepen(rij.map(({ dan }) => dan));
  const stopt = rij.find(({ dan }) => dan.uitkering === 0)?.dan.uitkomst.reden;
  return (
    <>
      <Blok kop={<Zeg van={u.kop} />}>
        <div aria-live="polite" className="meedoen-blok meedoen-blok--dicht">
          <p className="meedoen-antwoordregel">
            <Antwoordzin {...rekening} />
          </p>
          {stopt ? (
            <Paragraph>
              <Zeg van={redenVan(stopt).zin} />
            </Paragraph>
          ) : null}
        </div>
        <div className="meedoen-kaart">
          <div className="meedoen-stapels">
            {nu ? (
              <Liggend naam={zeg(u.nu)} stapel={stapelVan(nu)} lijn={nu.samen} meest={meest} ander={ander} />
            ) : null}
            {groepen.slice(0, 4).map(({ van, tot, beeld }) => {
              const [a, b] = [maandVoluit(van, taal), maandVoluit(tot, taal)];
              const maanden = van === tot ? a : zeg(u.totEnMet, { van: a, tot: b });
              return (
                <Liggend
                  key={van}
                  naam={zeg(u.dan, { maanden })}
                  stapel={stapelVan(beeld)}
                  lijn={nu?.samen}
                  meest={meest}
                  ander={ander}
                />
              );
            })}
          </div>
          {nu?.samen === undefined ? null : (
            <Klein>
              <Zeg
                van={u.lijn}
                met={{ bedrag: bedrag(hoogteVan(stapelVan(nu) ?? { telt: 0, uitkering: 0, houden: 0 }), taal) }}
              />{' '}
              <Zeg van={u.metVakantiegeld} />
            </Klein>
          )}
        </div>
        <Onbekend rij={rij} doorgetrokken={doorgetrokken} trekDoor={trekDoor} />
        <Hoe rij={rij} ander={ander} />
      </Blok>
      <Momenten jaar={jaarmomenten(rij)} uren={perUur ? uurmomenten(perUur) : []} />
      <Jaar rij={rij} meest={meest} ander={ander} />
      {perUur && uren !== undefined && rij[0] ? (
        <PerUur reeks={perUur} uren={uren} maand={rij[0].maand} meest={meest} ander={ander} />
      ) : null}
    </>
  );
}
