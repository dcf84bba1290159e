import type { readVoorlezing } from '@meedoen/contract/beleidspakket';
import { Tabel } from '@meedoen/ui/tabel';
import { datumLang } from '@meedoen/ui/weergave';
import { Heading2, Heading3 } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useSessie } from '../sessie/sessie.tsx';
import { Leeg } from '../toestand/Toestand.tsx';
import type { Antwoord } from '../verbinding/verbinding.tsx';
import { LAAG, MANDAAT } from './woorden.ts';

type Gegevens = Antwoord<typeof readVoorlezing>;
type Deel = Gegevens['hoofdstukken'][number]['delen'][number];
type Verschil = Gegevens['anderen'][number]['verschillen'][number];

/** Policy read aloud: chapter by chapter, with why, where it stands, and what is otherwise. */
export function Voorlezing({ lezing }: { readonly lezing: Gegevens }) {
  const { vandaag } = useSessie();
  const { hoofdstukken, nietGekozen, nietToegestaan, nietUitTeDrukken, vorige, anderen } = lezing;
  return (
    <article className="mdn-stapel mdn-beleid__blad">
      <Herkomst lezing={lezing} />
      <Inhoud koppen={koppenVan(lezing)} />
      {vorige && (
        <Paneel titel={VERANDERD} uitleg={`Eerst gold: ${vorige.titel}`} tabel>
          <Verschillen verschillen={vorige.verschillen} was="Eerst" wordt={lezing.dag > vandaag ? 'Straks' : 'Nu'} />
        </Paneel>
      )}
      {anderen.map(({ van, titel, verschillen }) => (
        <Paneel
          key={`${van} ${titel}`}
          anker={naast(van, titel)}
          titel={`Naast ${van}`}
          uitleg={`${titel}. Alleen keuzes die anders zijn.`}
          tabel
        >
          <Verschillen verschillen={verschillen} was={van} wordt={lezing.van} />
        </Paneel>
      ))}
      {hoofdstukken.length === 0 && (
        <section className="mdn-panel">
          <Leeg>Hier is niets gekozen. Alleen de wet geldt.</Leeg>
        </section>
      )}
      {hoofdstukken.map(({ titel, delen }) => (
        <Paneel key={titel} titel={titel}>
          {delen.map((deel) => (
            <Regel key={`${deel.titel} ${deel.zinnen.join(' ')}`} deel={deel} />
          ))}
        </Paneel>
      ))}
      {nietToegestaan.length > 0 && (
        <Paneel titel={NIET_TOEGESTAAN}>
          {nietToegestaan.map(({ wens, zegt, artikel, bron }) => (
            <div key={wens} className="mdn-beleid__regel">
              <p>Het document wil: {wens}</p>
              <p>
                <b>{zegt}</b>
              </p>
              <p className="mdn-xs mdn-mut">
                {artikel}. Staat in: {bron}.
              </p>
            </div>
          ))}
        </Paneel>
      )}
      <Paneel titel={NIET_GEKOZEN} uitleg="Dan geldt dit.">
        {nietGekozen.map(({ titel, zinnen, artikel }) => (
          <div key={titel} className="mdn-beleid__regel">
            <Heading3 className="utrecht-heading-4">{titel}</Heading3>
            {zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
            <p className="mdn-xs mdn-mut">{artikel}</p>
          </div>
        ))}
      </Paneel>
      {nietUitTeDrukken.length > 0 && (
        <Paneel titel={NIET_HIER} uitleg="Dit staat wel in het document, maar kan dit systeem niet vastleggen.">
          {nietUitTeDrukken.map(({ wat, reden, bron }) => (
            <div key={wat} className="mdn-beleid__regel">
              <p>{wat}.</p>
              <p className="mdn-sm mdn-sec">
                {reden} Staat in: {bron}.
              </p>
            </div>
          ))}
        </Paneel>
      )}
    </article>
  );
}

const NIET_GEKOZEN = 'Waar niets is gekozen';
const NIET_TOEGESTAAN = 'Wat de wet niet toestaat';
const NIET_HIER = 'Wat hier niet in staat';
const VERANDERD = 'Wat er veranderde';
const naast = (van: string, titel: string): string => `Naast ${van}: ${titel}`;
const idVan = (titel: string): string => `deel-${titel.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** Headings of the page, in its order. */
const koppenVan = ({
  hoofdstukken,
  nietToegestaan,
  nietUitTeDrukken,
  vorige,
  anderen,
}: Gegevens): readonly string[] => [
  ...(vorige ? [VERANDERD] : []),
  ...anderen.map(({ van, titel }) => naast(van, titel)),
  ...hoofdstukken.map(({ titel }) => titel),
  ...(nietToegestaan.length > 0 ? [NIET_TOEGESTAAN] : []),
  NIET_GEKOZEN,
  ...(nietUitTeDrukken.length > 0 ? [NIET_HIER] : []),
];

/** A long text begins with what is in it. */
function Inhoud({ koppen }: { readonly koppen: readonly string[] }) {
  return (
    <nav className="mdn-panel mdn-niet-printen" aria-labelledby="beleid-inhoud">
      <div className="mdn-panel__kop">
        <Heading2 id="beleid-inhoud">Op deze bladzijde</Heading2>
      </div>
      <ul className="mdn-panel__lijf mdn-beleid__inhoud">
        {koppen.map((titel) => (
          <li key={titel}>
            <a className="utrecht-link" href={`#${idVan(titel)}`}>
              {titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Herkomst({ lezing: { titel, van, dag, regimes } }: { readonly lezing: Gegevens }) {
  const { vandaag } = useSessie();
  return (
    <section className="mdn-panel" aria-labelledby="beleid-titel">
      <div className="mdn-panel__kop">
        <Heading2 id="beleid-titel">{titel}</Heading2>
        <span className="mdn-sm mdn-mut">
          {van}, op {datumLang(dag)}
        </span>
      </div>
      {regimes.length > 0 && (
        <ul className="mdn-panel__lijf mdn-beleid__herkomst">
          {regimes.map(({ laag, naam, bron, vanaf, tot, alleenMetMandaat }) => (
            <li key={`${naam} ${vanaf}`}>
              <b>{naam}</b>, van {LAAG[laag]}, {vanaf > vandaag ? 'vanaf' : 'sinds'} {datumLang(vanaf)}
              {tot ? ` en tot ${datumLang(tot)}` : ''}
              {alleenMetMandaat ? `, ${MANDAAT[alleenMetMandaat] ?? alleenMetMandaat}` : ''}.
              <span className="mdn-sm mdn-mut"> {bron}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Paneel({
  titel,
  anker = titel,
  uitleg,
  tabel,
  children,
}: {
  readonly titel: string;
  /** What the list of contents calls it, where that is more. */
  readonly anker?: string;
  readonly uitleg?: string;
  readonly tabel?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={tabel ? 'mdn-panel mdn-beleid__breed' : 'mdn-panel'} aria-labelledby={idVan(anker)}>
      <div className="mdn-panel__kop">
        <Heading2 id={idVan(anker)} tabIndex={-1}>
          {titel}
        </Heading2>
        {uitleg && <span className="mdn-sm mdn-mut">{uitleg}</span>}
      </div>
      <div className={tabel ? 'mdn-panel__tabel' : 'mdn-panel__lijf mdn-beleid__regels'}>{children}</div>
    </section>
  );
}

function Regel({ deel: { titel, zinnen, reden, bron, artikel, laag, rekent, gaatVoor } }: { readonly deel: Deel }) {
  return (
    <div className="mdn-beleid__regel">
      {titel && <Heading3 className="utrecht-heading-4">{titel}</Heading3>}
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {reden && <p className="mdn-sm mdn-sec">Waarom: {reden}</p>}
      {gaatVoor.map(({ laag: eerder, zinnen: anders }) => (
        <p key={anders.join(' ')} className="mdn-sm mdn-sec">
          Dit gaat voor wat {LAAG[eerder]} koos: {anders.join(' ')}
        </p>
      ))}
      <p className="mdn-xs mdn-mut">
        Staat in: {bron}
        {artikel ? `. ${artikel}` : ''}
        {laag ? `. Gekozen door: ${LAAG[laag]}` : ''}
        {rekent ? '' : '. Dit doet een mens; het systeem rekent er niet mee'}.
      </p>
    </div>
  );
}

/** What is otherwise, side by side. */
export function Verschillen({
  verschillen,
  was,
  wordt,
}: {
  readonly verschillen: readonly Verschil[];
  readonly was: string;
  readonly wordt: string;
}) {
  if (verschillen.length === 0) return <Leeg>Geen verschil.</Leeg>;
  return (
    <Tabel
      titel={`Wat anders is: ${was} en ${wordt}`}
      rijen={verschillen.map((rij, i) => ({ ...rij, i }))}
      sleutel={({ i }) => String(i)}
      kolommen={[
        { kop: 'Onderwerp', soort: 'naam', toon: ({ onderwerp }) => onderwerp },
        { kop: was, toon: (rij) => <Zinnen zinnen={rij.was} leeg="niets" /> },
        { kop: wordt, toon: (rij) => <Zinnen zinnen={rij.wordt} leeg="niets meer" /> },
      ]}
    />
  );
}

function Zinnen({ zinnen, leeg }: { readonly zinnen: readonly string[]; readonly leeg: string }) {
  if (zinnen.length === 0) return <span className="mdn-mut">{leeg}</span>;
  return (
    <span className="mdn-beleid__zinnen">
      {zinnen.map((zin) => (
        <span key={zin}>{zin}</span>
      ))}
    </span>
  );
}
