import { botsingen, type Kaart, kostenVan, uitspraken } from '@meedoen/law/atlas';
import type { IsoDate } from '@meedoen/law/kernel';
import { Tabel } from '@meedoen/ui/tabel';
import { Artikel } from '@meedoen/ui/uitleg';
import { bedrag, datumLang, euro } from '@meedoen/ui/weergave';
import { Heading2 } from '@utrecht/component-library-react';
import { useMemo } from 'react';
import { Leeg } from '../toestand/Toestand.tsx';
import { type Beeld, centen, type Plek } from './beeld.ts';

const WOORD: Readonly<Record<Plek['soort'], string>> = {
  klif: 'Klif',
  opstap: 'Opstap',
  plateau: 'Plateau',
  einde: 'Einde',
  onbekend: 'Onbekend',
};

/** The numbers of the drawing in words, each with its article. */
export function Plekken({ plekken }: { readonly plekken: readonly Plek[] }) {
  if (plekken.length === 0) return <Leeg>Hier breekt niets af: de lijn loopt recht door.</Leeg>;
  return (
    <ol className="mdn-atlas__plekken">
      {plekken.map((plek, i) => (
        <li key={`${plek.soort}${plek.van}`}>
          <span className={`mdn-atlas__rond mdn-atlas__rond--${plek.soort}`} aria-hidden="true">
            {i + 1}
          </span>
          <div>
            <p>
              <b>{WOORD[plek.soort]}.</b> {plek.kop}.
            </p>
            <p className="mdn-sm mdn-sec">
              {plek.zegt} {plek.article && <Artikel artikel={plek.article} />}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Every straight stretch of the drawing. */
export function Stukkentabel({ beeld, kaart }: { readonly beeld: Beeld; readonly kaart: Kaart }) {
  const isLoon = kaart.as === 'loon';
  const of = (cents: number | undefined) => (cents === undefined ? 'onbekend' : bedrag(cents));
  return (
    <details className="mdn-achter">
      <summary>Als tabel lezen</summary>
      <Tabel
        titel={
          isLoon ? 'Recht deel voor recht deel, langs het loon' : 'Recht deel voor recht deel, langs het spaargeld'
        }
        rijen={beeld.stukken}
        sleutel={({ van }) => `${van}`}
        kolommen={[
          {
            kop: isLoon ? 'Loon' : 'Spaargeld',
            soort: 'naam',
            toon: ({ van, tot }) => `${bedrag(van)} tot ${bedrag(tot)}`,
          },
          { kop: 'Bijstand eerst', soort: 'getal', toon: ({ bijstandBegin }) => of(bijstandBegin) },
          { kop: 'Bijstand laatst', soort: 'getal', toon: ({ bijstandEind }) => of(bijstandEind) },
          { kop: 'Samen eerst', soort: 'getal', toon: ({ begin }) => of(begin) },
          { kop: 'Samen laatst', soort: 'getal', toon: ({ eind }) => of(eind) },
          ...(isLoon
            ? [
                {
                  kop: 'Blijft van een euro',
                  soort: 'getal' as const,
                  toon: ({ blijft }: Beeld['stukken'][number]) => centen(blijft),
                },
                {
                  kop: 'Daarvan nu in handen',
                  soort: 'getal' as const,
                  toon: ({ inHanden }: Beeld['stukken'][number]) => centen(inHanden),
                },
              ]
            : []),
        ]}
      />
    </details>
  );
}

/** Rules that give one household something different, with what that costs on the day of the sheet. */
export function Botsingen({ datum }: { readonly datum: IsoDate }) {
  const rijen = useMemo(
    () =>
      botsingen.flatMap((botsing) => {
        const kosten = kostenVan(botsing, datum);
        return kosten && kosten.hoogstens > 0 ? [{ ...botsing, ...kosten }] : [];
      }),
    [datum],
  );
  return (
    <section className="mdn-panel" aria-labelledby="botsingen">
      <div className="mdn-panel__kop">
        <Heading2 id="botsingen">Regels die botsen of elkaar opvolgen</Heading2>
        <span className="mdn-sm mdn-mut">vanaf {datumLang(datum)}, per maand</span>
      </div>
      {rijen.length === 0 ? (
        <Leeg>Van deze dag is niet alles bekend, of er botst niets.</Leeg>
      ) : (
        <div className="mdn-panel__tabel">
          <Tabel
            titel="Regels die botsen of elkaar opvolgen"
            rijen={rijen}
            sleutel={({ naam }) => naam}
            kolommen={[
              { kop: 'Wat er gebeurt', soort: 'naam', toon: ({ zegt }) => zegt },
              { kop: 'Artikel', toon: ({ article }) => <Artikel artikel={article} /> },
              { kop: 'Scheelt hoogstens', soort: 'getal', toon: ({ hoogstens }) => bedrag(hoogstens) },
              { kop: 'Het eerst bij loon', soort: 'getal', toon: ({ bijLoon }) => bedrag(bijLoon) },
            ]}
          />
        </div>
      )}
    </section>
  );
}

/** The statements that are checked over the whole atlas, with the places where they do not hold. */
export function Uitspraken() {
  return (
    <section className="mdn-panel" aria-labelledby="uitspraken">
      <div className="mdn-panel__kop">
        <Heading2 id="uitspraken">Wat altijd geldt</Heading2>
        <span className="mdn-sm mdn-mut">nagegaan voor elke gezinsvorm en elk regime sinds 2015</span>
      </div>
      <div className="mdn-panel__lijf">
        <ul className="mdn-atlas__uitspraken">
          {uitspraken.map(({ naam, zegt, plaatsen }) => (
            <li key={naam}>
              <p>
                <b>{zegt}</b> {plaatsen.length === 0 ? 'Zonder uitzondering.' : 'Behalve hier:'}
              </p>
              {plaatsen.length > 0 && (
                <ul>
                  {plaatsen.map(({ article, reden, hoogstens }) => (
                    <li key={article} className="mdn-sm">
                      {reden}
                      {hoogstens !== undefined && ` Hoogstens ${euro(hoogstens)}.`} <Artikel artikel={article} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
