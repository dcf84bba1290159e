import type { BezitAntwoord, InkomstAntwoord, PersoonAntwoord } from '@meedoen/contract/aanvraag';
import { parseDate } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Bedragveld, Datumveld, Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { partner as p } from '../teksten/partner.ts';
import { Zeg } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';

/** A row somebody is still filling in: everything may be missing. */
export type Half<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export const keuzesVan = <K extends string>(teksten: Readonly<Record<K, Tekst<never>>>) =>
  (Object.keys(teksten) as K[]).map((waarde) => ({ waarde, tekst: <Zeg van={teksten[waarde]} /> }));
const isSleutel = <K extends string>(teksten: Readonly<Record<K, unknown>>, waarde: string): waarde is K =>
  waarde in teksten;

/** Rows that one adds and takes away; each row is a small form of its own. */
function Rijen<T>({
  rijen,
  zet,
  kop,
  erbij,
  leeg,
  teken,
}: {
  readonly rijen: readonly Half<T>[];
  readonly zet: (rijen: readonly Half<T>[]) => void;
  readonly kop: Tekst<'nummer'>;
  readonly erbij: Tekst<never>;
  readonly leeg: Half<T>;
  readonly teken: (rij: Half<T>, zetRij: (rij: Half<T>) => void, i: number) => ReactNode;
}) {
  return (
    <div className="meedoen-blok">
      <ul className="meedoen-regels">
        {rijen.map((rij, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name yet while somebody types
          <li key={i}>
            <strong>
              <Zeg van={kop} met={{ nummer: i + 1 }} />
            </strong>
            {teken(rij, (nieuw) => zet(rijen.map((oud, j) => (j === i ? nieuw : oud))), i)}
            <div className="meedoen-knoppen">
              <Button appearance="subtle-button" onClick={() => zet(rijen.filter((_, j) => j !== i))}>
                <Beeld naam="weg" />
                <Zeg van={f.haalWeg} />
                <span className="meedoen-alleen-voorlezen">
                  : <Zeg van={kop} met={{ nummer: i + 1 }} />
                </span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className="meedoen-knoppen">
        <Button appearance="secondary-action-button" onClick={() => zet([...rijen, leeg])}>
          <Beeld naam="meer" />
          <Zeg van={rijen.length === 0 ? f.eersteErbij : erbij} />
        </Button>
      </div>
    </div>
  );
}

interface Lijst<T> {
  readonly id: string;
  readonly rijen: readonly Half<T>[];
  readonly zet: (rijen: readonly Half<T>[]) => void;
  /** The error at a part of a row, by its id: `veld-huisgenoten-0-naam`. */
  readonly fout?: ((id: string) => string | undefined) | undefined;
}
const geenFout = () => undefined;

export function Personen({ id, rijen, zet, fout = geenFout }: Lijst<PersoonAntwoord>) {
  return (
    <Rijen<PersoonAntwoord>
      rijen={rijen}
      zet={zet}
      kop={f.persoon}
      erbij={f.persoonErbij}
      leeg={{ geboortedatum: null }}
      teken={(rij, zetRij, i) => (
        <>
          <Tekstveld
            id={`${id}-${i}-naam`}
            fout={fout(`${id}-${i}-naam`)}
            label={<Zeg van={f.hoeHeet} />}
            waarde={rij.naam ?? ''}
            zet={(naam) => zetRij({ ...rij, naam })}
          />
          <Datumveld
            klein
            id={`${id}-${i}-geboortedatum`}
            fout={fout(`${id}-${i}-geboortedatum`)}
            label={<Zeg van={f.wanneerGeboren} />}
            waarde={rij.geboortedatum ?? undefined}
            zet={(datum) => zetRij({ ...rij, geboortedatum: datum === undefined ? null : parseDate(datum ?? '') })}
          />
          <Groep klein id={`${id}-${i}-relatie`} fout={fout(`${id}-${i}-relatie`)} vraag={<Zeg van={f.wieIs} />}>
            <Keuzelijst
              naam={`${id}-${i}-relatie`}
              opties={keuzesVan(f.relatie)}
              gekozen={rij.relatie ?? undefined}
              kies={(relatie) => isSleutel(f.relatie, relatie) && zetRij({ ...rij, relatie })}
            />
          </Groep>
        </>
      )}
    />
  );
}

export function Inkomstvelden({
  id,
  rij,
  zet,
  fout = () => undefined,
  van = f,
}: {
  readonly id: string;
  readonly rij: Half<InkomstAntwoord>;
  /** The words: about oneself, or about the partner. */
  readonly van?: Pick<typeof f, 'vanWie' | 'vanWieHint' | 'hoeveelNetto' | 'vakantie'>;
  readonly zet: (rij: Half<InkomstAntwoord>) => void;
  /** The error at a field, by its id. */
  readonly fout?: (id: string) => string | undefined;
}) {
  return (
    <>
      <Groep klein id={`${id}-soort`} fout={fout(`${id}-soort`)} vraag={<Zeg van={f.watVoorGeld} />}>
        <Keuzelijst
          naam={`${id}-soort`}
          opties={keuzesVan(f.geldsoort)}
          gekozen={rij.soort ?? undefined}
          kies={(soort) => isSleutel(f.geldsoort, soort) && zet({ ...rij, soort })}
        />
      </Groep>
      <Tekstveld
        id={`${id}-kenmerk`}
        fout={fout(`${id}-kenmerk`)}
        label={<Zeg van={van.vanWie} />}
        hint={<Zeg van={van.vanWieHint} />}
        waarde={rij.kenmerk ?? ''}
        zet={(kenmerk) => zet({ ...rij, kenmerk })}
      />
      <Bedragveld
        id={`${id}-nettoInCenten`}
        fout={fout(`${id}-nettoInCenten`)}
        label={<Zeg van={van.hoeveelNetto} />}
        waarde={rij.nettoInCenten ?? undefined}
        zet={(nettoInCenten) => zet({ ...rij, nettoInCenten })}
      />
      <Groep klein id={`${id}-periode`} fout={fout(`${id}-periode`)} vraag={<Zeg van={f.hoeVaak} />}>
        <Keuzelijst
          naam={`${id}-periode`}
          opties={keuzesVan(f.periode)}
          gekozen={rij.periode ?? undefined}
          kies={(periode) => isSleutel(f.periode, periode) && zet({ ...rij, periode })}
        />
      </Groep>
      <Groep
        klein
        id={`${id}-vakantietoeslag`}
        fout={fout(`${id}-vakantietoeslag`)}
        vraag={<Zeg van={f.vakantiegeld} />}
      >
        <Keuzelijst
          naam={`${id}-vakantietoeslag`}
          opties={keuzesVan(van.vakantie)}
          gekozen={rij.vakantietoeslag ?? undefined}
          kies={(soort) => isSleutel(van.vakantie, soort) && zet({ ...rij, vakantietoeslag: soort })}
        />
      </Groep>
    </>
  );
}

export function Inkomsten({ id, rijen, zet, fout, partner }: Lijst<InkomstAntwoord> & { readonly partner: boolean }) {
  return (
    <Rijen<InkomstAntwoord>
      rijen={rijen}
      zet={zet}
      kop={f.inkomen}
      erbij={f.inkomenErbij}
      leeg={{}}
      teken={(rij, zetRij, i) => (
        <Inkomstvelden id={`${id}-${i}`} rij={rij} zet={zetRij} fout={fout ?? geenFout} van={partner ? p : f} />
      )}
    />
  );
}

export function Bezit({ id, rijen, zet, fout = geenFout }: Lijst<BezitAntwoord>) {
  return (
    <Rijen<BezitAntwoord>
      rijen={rijen}
      zet={zet}
      kop={f.bezit}
      erbij={f.bezitErbij}
      leeg={{}}
      teken={(rij, zetRij, i) => (
        <>
          <Groep klein id={`${id}-${i}-soort`} fout={fout(`${id}-${i}-soort`)} vraag={<Zeg van={f.watIsHet} />}>
            <Keuzelijst
              naam={`${id}-${i}-soort`}
              opties={keuzesVan(f.bezitsoort)}
              gekozen={rij.soort ?? undefined}
              kies={(soort) => isSleutel(f.bezitsoort, soort) && zetRij({ ...rij, soort })}
            />
          </Groep>
          <Tekstveld
            id={`${id}-${i}-kenmerk`}
            fout={fout(`${id}-${i}-kenmerk`)}
            label={<Zeg van={f.bezitNaam} />}
            hint={<Zeg van={f.bezitNaamHint} />}
            waarde={rij.kenmerk ?? ''}
            zet={(kenmerk) => zetRij({ ...rij, kenmerk })}
          />
          <Bedragveld
            id={`${id}-${i}-bedragInCenten`}
            fout={fout(`${id}-${i}-bedragInCenten`)}
            label={<Zeg van={f.hoeveelWaard} />}
            onderNul={rij.soort === 'betaalrekening'}
            waarde={rij.bedragInCenten ?? undefined}
            zet={(bedragInCenten) => zetRij({ ...rij, bedragInCenten })}
          />
        </>
      )}
    />
  );
}
